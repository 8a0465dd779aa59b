const persian = new Intl.NumberFormat("fa", { useGrouping: false });

/**
 * `<p data-reader="count" data-for="body" data-words="{n} نویسه مانده" hidden>`: how much of `maxlength` is left.
 * Shown from the last fifth on, so that nobody writes against a counter.
 */
export function serveCharacterCount(line: HTMLElement) {
  const field = document.getElementById(line.dataset.for ?? "");
  if (!(field instanceof HTMLTextAreaElement) || field.maxLength < 1) return;
  const show = () => {
    const left = field.maxLength - field.value.length;
    line.hidden = left > field.maxLength / 5;
    line.textContent = (line.dataset.words ?? "{n}").replace("{n}", persian.format(left));
  };
  field.addEventListener("input", show);
  show();
}
