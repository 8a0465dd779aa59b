import { keep, kept } from "./memory";

const sizes = ["", "large", "larger"];

export function applyTextSize() {
  const chosen = kept("text") ?? "";
  if (chosen !== "" && sizes.includes(chosen)) document.documentElement.dataset.text = chosen;
}

/** Each press is one step larger, and after the largest the ordinary size again. */
export function serveTextSize(button: HTMLElement) {
  button.addEventListener("click", () => {
    const root = document.documentElement;
    const next = sizes[(sizes.indexOf(root.dataset.text ?? "") + 1) % sizes.length] ?? "";
    if (next === "") delete root.dataset.text;
    else root.dataset.text = next;
    keep("text", next === "" ? null : next);
  });
}
