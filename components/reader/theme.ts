import { keep, kept } from "./memory";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Runs before the first paint: whoever chose a theme never sees the other one flash. */
export function applyTheme() {
  const chosen = kept("theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
}

/** The switch: it opposes what is seen now, and forgets itself when that is again what the system wants. */
export function serveThemeSwitch(button: HTMLElement) {
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const wanted = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = wanted;
    keep("theme", wanted === (dark.matches ? "dark" : "light") ? null : wanted);
    show();
  });
  dark.addEventListener("change", show);
  show();
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : dark.matches;
}
