/** A button of the page that can be pressed from the palette. */
export interface PageCommand {
  label: string;
  press: () => void;
}

/**
 * The buttons and links that the page marks with `data-command`, as they stand at this moment: the palette presses the
 * same control a mouse would, so it can never do what the screen does not offer.
 */
export function pageCommands(): PageCommand[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>("main [data-command]")].flatMap((control) => {
    const label = (control.getAttribute("aria-label") ?? control.textContent ?? "").trim();
    const isOff = control.matches(":disabled, [aria-disabled=true]") || control.closest("dialog") !== null;
    if (isOff || label === "" || seen.has(label)) return [];
    seen.add(label);
    return [{ label, press: () => control.click() }];
  });
}
