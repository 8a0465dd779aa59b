import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { storyFieldWords, storyHintWords } from "@/words/fa/desk-story-screen";
import type { FieldsProps } from "./fields-props";
import { errorOf } from "./issue-lines";

/** The organisations that tell a story together with the one that leads; folded away while it is one alone. */
export function PartnerField({ content, choices, editable, leads, issues, onEdit }: FieldsProps) {
  const { partners, organisationId } = content;
  const error = errorOf(issues, "partners");
  const others = choices.everyOrganisation.filter(({ id }) => id !== organisationId || partners.includes(id));
  const toggle = (id: string) =>
    onEdit({
      partners: partners.includes(id) ? partners.filter((one) => one !== id) : [...partners, id],
    });
  return (
    <details className="fold sm:col-span-2" open={partners.length > 0 || error !== undefined || undefined}>
      <summary>{storyFieldWords.partners}</summary>
      <Fieldset
        id="partners"
        legend={storyFieldWords.partners}
        hint={leads ? storyHintWords.partners : storyHintWords.leadDecides}
        error={error}
      >
        <div className="grid sm:grid-cols-2">
          {others.map(({ id, name }) => (
            <Checkbox
              key={id}
              name={`partner-${id}`}
              label={name}
              checked={partners.includes(id)}
              disabled={!editable || !leads}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
      </Fieldset>
    </details>
  );
}
