/** The phone's own list of applications; the button is seen only where the browser offers it. */
export function serveShare(button: HTMLElement) {
  button.addEventListener("click", () => {
    // Closing the list is not an error worth a word.
    navigator.share({ url: button.dataset.url, title: button.dataset.title }).catch(() => undefined);
  });
}

/** Copies `data-text` and says `data-done` in the button's own words for two seconds. */
export function serveCopy(button: HTMLElement) {
  const label = button.querySelector("span");
  if (!label) return;
  const before = label.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.text ?? "");
    label.textContent = button.dataset.done ?? before;
    setTimeout(() => {
      label.textContent = before;
    }, 2000);
  });
}

export function servePrint(button: HTMLElement) {
  button.addEventListener("click", () => print());
}
