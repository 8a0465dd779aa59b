import { storyKinds } from "@/newsroom/stories/content";
import { differenceWords } from "@/words/fa/desk-story-keeping";
import { storyFieldWords } from "@/words/fa/desk-story-screen";
import type { FieldsProps } from "./fields-props";

/** A text, or a photo report: two words in a line. */
export function KindField({ content: { kind }, editable, onEdit }: FieldsProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 text-sm">
      <legend className="sr-only">{storyFieldWords.kind}</legend>
      {storyKinds.map((one) => (
        <label key={one} className="flex min-h-11 cursor-pointer items-center gap-2">
          <input
            type="radio"
            name="kind"
            value={one}
            checked={one === kind}
            disabled={!editable}
            onChange={() => onEdit({ kind: one })}
            className="tick"
          />
          {differenceWords.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
}
