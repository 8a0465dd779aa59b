import { FieldFindings } from "@/components/checks/field-findings";
import { storyFieldWords, storyHintWords } from "@/words/fa/desk-story-screen";
import type { FieldsProps } from "./fields-props";
import { errorOf, hintOf } from "./issue-lines";
import { LineField } from "./line-field";

/** روتیتر، تیتر، زیرتیتر، لید. */
export function TitleFields({ content, editable, missing, issues, onEdit }: FieldsProps) {
  const words = storyFieldWords;
  const field = (name: "kicker" | "headline" | "subheadline" | "lead", hint = "") => ({
    name,
    hint: hintOf(hint, missing, name),
    label: words[name],
    value: content[name],
    readOnly: !editable,
    error: errorOf(issues, name),
    onText: (text: string) => onEdit({ [name]: text }),
  });
  return (
    <div className="grid gap-4">
      <LineField {...field("kicker", storyHintWords.kicker)} maxLength={300} optional />
      <FieldFindings part="kicker" />
      <LineField
        {...field("headline", storyHintWords.headline)}
        maxLength={300}
        counted
        className="headline-field"
      />
      <FieldFindings part="headline" />
      <LineField {...field("subheadline")} maxLength={500} optional />
      <FieldFindings part="subheadline" />
      <LineField
        {...field("lead", storyHintWords.lead)}
        maxLength={3_000}
        counted
        paragraphs
        className="lead-field"
      />
      <FieldFindings part="lead" />
    </div>
  );
}
