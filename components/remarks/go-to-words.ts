import { findAnchor } from "@/newsroom/stories/remarks/anchor";
import type { ShownThread } from "./shown-remark";

/** Brings the words of a remark into view: marked in the text, selected in a field. */
export function goToWords({ id, field, anchor }: Pick<ShownThread, "id" | "field" | "anchor">): void {
  if (field === "body") {
    document.querySelector(`[data-remark="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" });
    document.getElementById("body")?.focus({ preventScroll: true });
    return;
  }
  const control = document.getElementById(field);
  if (!(control instanceof HTMLTextAreaElement)) return;
  const place = findAnchor(control.value, anchor);
  control.focus();
  if (place) control.setSelectionRange(place.from, place.to);
}
