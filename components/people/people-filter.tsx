import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { OrganisationOption } from "@/newsroom/organisations/organisation";
import { peopleWords } from "@/words/fa/people";

interface Props {
  words: string;
  organisationId: string;
  organisations: readonly OrganisationOption[];
}

/** Finds people by a part of their name or address, or by organisation; a plain form. */
export function PeopleFilter({ words, organisationId, organisations }: Props) {
  return (
    <search>
      <form action="/desk/people" className="mb-6 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        <TextField name="q" type="search" label={peopleWords.search} defaultValue={words} />
        <SelectField
          name="organisation"
          label={peopleWords.organisation}
          blank={peopleWords.anyOrganisation}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={organisationId}
        />
        <Button type="submit" icon="search">
          {peopleWords.find}
        </Button>
      </form>
    </search>
  );
}
