import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { libraryFilterWords as words } from "@/words/fa/media";

export const whiches = ["all", "alt", "credit", "consent", "use", "retired"] as const;
export type Which = (typeof whiches)[number];

interface Props {
  organisations: readonly { id: string; name: string }[];
  organisation: string;
  words: string;
  which: Which;
}

/** A plain form: the library's address says what it shows. */
export function LibraryFilter({ organisations, organisation, words: typed, which }: Props) {
  return (
    <search>
      <form action="/desk/media" className="flex flex-wrap items-end gap-3">
        <TextField name="words" label={words.words} type="search" maxLength={100} defaultValue={typed} />
        {organisations.length > 1 ? (
          <SelectField
            name="organisation"
            label={words.organisation}
            blank={words.everyOrganisation}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={organisation}
          />
        ) : null}
        <SelectField
          name="which"
          label={words.which}
          choices={whiches.map((one) => ({ value: one, label: words[one] }))}
          defaultValue={which}
        />
        <Button type="submit" icon="search">
          {words.show}
        </Button>
      </form>
    </search>
  );
}
