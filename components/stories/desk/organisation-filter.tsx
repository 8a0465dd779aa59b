import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { listWords } from "@/words/fa/desk-stories";
import type { Choice } from "./desk-story";

interface Props {
  organisations: readonly Choice[];
  chosen: string | null;
  tab: string;
}

/** A plain form: the list's address says what it shows. */
export function OrganisationFilter({ organisations, chosen, tab }: Props) {
  return (
    <form action="/desk/stories" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="tab" value={tab} />
      <SelectField
        name="organisation"
        label={listWords.organisation}
        blank={listWords.everyOrganisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={chosen ?? ""}
      />
      <Button type="submit">{listWords.show}</Button>
    </form>
  );
}
