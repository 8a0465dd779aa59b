import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { screenWords, storyFieldWords, storyHintWords } from "@/words/fa/desk-story-screen";
import type { Choice, StoryChoices } from "./desk-story";
import type { FieldsProps } from "./fields-props";
import { errorOf, hintOf } from "./issue-lines";
import { PartnerField } from "./partner-field";
import { TagsField } from "./tags-field";

/** Whose story it is, what it is about, and where it came from. */
export function ParticularFields(props: FieldsProps) {
  const { content, choices, editable, missing, issues, organisationFixed, onEdit } = props;
  const words = storyFieldWords;
  return (
    <section aria-labelledby="particulars" className="grid items-end gap-4 sm:grid-cols-2">
      <h2 id="particulars" className="part-title sm:col-span-2">
        {screenWords.particulars}
      </h2>
      <SelectField
        name="topicId"
        label={words.topicId}
        blank={storyHintWords.topicBlank}
        choices={choices.topics.map(asOption)}
        disabled={!editable}
        value={content.topicId ?? ""}
        hint={hintOf("", missing, "topicId")}
        error={errorOf(issues, "topicId")}
        onChange={(event) => onEdit({ topicId: event.target.value || null })}
      />
      <SelectField
        name="organisationId"
        label={words.organisationId}
        choices={leading(content.organisationId, choices).map(asOption)}
        disabled={!editable || organisationFixed}
        value={content.organisationId}
        error={errorOf(issues, "organisationId")}
        onChange={(event) => onEdit({ organisationId: event.target.value })}
      />
      <TextField
        name="sourceLink"
        label={words.sourceLink}
        hint={hintOf(storyHintWords.sourceLink, missing, "sourceLink")}
        optional
        dir="ltr"
        inputMode="url"
        maxLength={2_000}
        readOnly={!editable}
        value={content.sourceLink}
        error={errorOf(issues, "sourceLink")}
        onChange={(event) => onEdit({ sourceLink: event.target.value })}
      />
      <PartnerField {...props} />
      <TagsField tags={content.tags} readOnly={!editable} onTags={(tags) => onEdit({ tags })} />
    </section>
  );
}

// Who joined in writes for an organisation that is not theirs.
function leading(id: string, { organisations, everyOrganisation }: StoryChoices): Choice[] {
  if (organisations.some((one) => one.id === id)) return organisations;
  return [...everyOrganisation.filter((one) => one.id === id), ...organisations];
}

const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
