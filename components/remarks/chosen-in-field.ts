import { anchorAt } from "@/newsroom/stories/remarks/anchor";
import { remarkFields } from "@/newsroom/stories/remarks/remark";
import type { ChosenWords } from "./shown-remark";

/** The words chosen in one of the plain fields; null when the event is about something else, or nothing is chosen. */
export function chosenInField(target: EventTarget): ChosenWords | null {
  if (!(target instanceof HTMLTextAreaElement)) return null;
  const field = remarkFields.find((each) => each === target.name);
  const { selectionStart: from, selectionEnd: to, value } = target;
  return field && from < to ? { field, anchor: anchorAt(value, from, to) } : null;
}
