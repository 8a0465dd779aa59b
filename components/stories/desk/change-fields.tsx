import { Radio } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { TextArea } from "@/components/ui/text-area";
import { changeKinds } from "@/newsroom/stories/content";
import { changeWords, storyFieldWords } from "@/words/fa/desk-story-screen";
import type { FieldsProps } from "./fields-props";
import { errorOf, hintOf } from "./issue-lines";

/** What a new version of a public story changes, and what citizens are told of it. */
export function ChangeFields({ content: { change }, missing, issues, onEdit }: FieldsProps) {
  const error = errorOf(issues, "change");
  return (
    <Fieldset
      id="change"
      legend={storyFieldWords.change}
      hint={hintOf(changeWords.minorHint, missing, "change")}
      {...(error ? { error } : {})}
    >
      <div className="flex flex-wrap gap-x-6">
        {changeKinds.map((kind) => (
          <Radio
            key={kind}
            id={`change-${kind}`}
            name="change-kind"
            label={changeWords[kind]}
            checked={change.kind === kind}
            onChange={() => onEdit({ change: { ...change, kind } })}
          />
        ))}
      </div>
      {change.kind === "minor" ? null : (
        <TextArea
          name="change-note"
          label={changeWords.note}
          hint={changeWords.noteHint}
          maxLength={1_000}
          value={change.note}
          onChange={(event) => onEdit({ change: { ...change, note: event.target.value } })}
        />
      )}
    </Fieldset>
  );
}
