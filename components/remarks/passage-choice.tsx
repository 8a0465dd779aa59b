import { useMemo } from "react";
import { SelectField } from "@/components/ui/select-field";
import type { StoryContent } from "@/newsroom/stories/content";
import { remarkWords } from "@/words/fa/remarks";
import { say } from "@/words/say";
import { passagesOf, placeAmong } from "./passages";
import type { ChosenWords } from "./shown-remark";

interface Props {
  content: StoryContent;
  chosen: ChosenWords | null;
  /** Null for the whole story. */
  onChoose: (words: ChosenWords | null) => void;
}

const FIRST_LETTERS = 50;

/**
 * The passages of a story in a list. A text one may only read has no caret: without a mouse its words are chosen here.
 */
export function PassageChoice({ content, chosen, onChoose }: Props) {
  const passages = useMemo(() => passagesOf(content), [content]);
  if (passages.length === 0) return null;
  const place = placeAmong(passages, chosen);
  return (
    <SelectField
      name="passage"
      label={remarkWords.passage}
      optional
      blank="—"
      choices={passages.map((passage, index) => ({ value: String(index), label: nameOf(passage) }))}
      value={place === -1 ? "" : String(place)}
      onChange={({ target }) => onChoose(passages[Number(target.value || -1)] ?? null)}
    />
  );
}

function nameOf({ field, anchor: { quote } }: ChosenWords): string {
  const words = quote.length > FIRST_LETTERS ? `${quote.slice(0, FIRST_LETTERS)}…` : quote;
  return say(remarkWords.passageName, { field: remarkWords.fields[field], words });
}
