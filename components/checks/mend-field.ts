import type { Range } from "@/newsroom/checks/finding";

/** Puts other words into a plain field through its own undo history; false where the words are not as they were read. */
export function mendField(id: string, { from, to }: Range, quote: string, text: string): boolean {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  if (field.readOnly || field.value.slice(from, to) !== quote) return false;
  field.focus();
  field.setSelectionRange(from, to);
  // Nothing else enters text through the field's own undo history; deprecated, and supported by every browser.
  return text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
}

/** Brings a range of a plain field before the eyes. */
export function showInField(id: string, range: Range | null): boolean {
  const field = document.getElementById(id);
  if (!field) return false;
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
  if (range && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
    field.setSelectionRange(range.from, range.to);
  return true;
}
