export const HALF_SPACE = "\u200C";

interface Key {
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Shift-Space, or Mod-Shift-2 as on the standard Persian keyboard. Asked by place of the key, not by its letter. */
export function isHalfSpaceKey({ code, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
  if (!shiftKey || altKey) return false;
  const withCommand = ctrlKey || metaKey;
  return (code === "Space" && !withCommand) || (code === "Digit2" && withCommand);
}

/** Types a half-space into a plain field, so that the browser's own undo knows of it. */
export function typeHalfSpace(field: HTMLInputElement | HTMLTextAreaElement): void {
  // Nothing else enters text through the field's own undo history; deprecated, and supported by every browser.
  if (!document.execCommand("insertText", false, HALF_SPACE)) field.setRangeText(HALF_SPACE);
}
