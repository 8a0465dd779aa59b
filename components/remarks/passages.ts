import type { StoryContent } from "@/newsroom/stories/content";
import { type Anchor, anchorAt } from "@/newsroom/stories/remarks/anchor";
import { type RemarkField, remarkFields, textOfField } from "@/newsroom/stories/remarks/remark";
import type { ChosenWords } from "./shown-remark";

/** The texts of a story line by line, in reading order, each as words that can be chosen: empty ones are left out. */
export function passagesOf(content: StoryContent): ChosenWords[] {
  return remarkFields.flatMap((field) => linesOf(field, textOfField(content, field)));
}

/** Which of the passages these words are; -1 where they are a part of one, or more than one. */
export function placeAmong(passages: readonly ChosenWords[], chosen: ChosenWords | null): number {
  return passages.findIndex(({ field, anchor }) => field === chosen?.field && isSame(anchor, chosen.anchor));
}

function linesOf(field: RemarkField, text: string): ChosenWords[] {
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return line.trim() ? [{ field, anchor: anchorAt(text, start, start + line.length) }] : [];
  });
}

function isSame(one: Anchor, other: Anchor): boolean {
  return one.quote === other.quote && one.prefix === other.prefix && one.suffix === other.suffix;
}
