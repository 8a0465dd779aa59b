import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { listWords } from "@/words/fa/desk-stories";
import type { Choice } from "./desk-story";

interface Props {
  organisations: readonly Choice[];
  chosen: string | null;
  words: string;
  tab: string;
}

/** A plain form: the list's address says what it shows. */
export function StoryFilter({ organisations, chosen, words, tab }: Props) {
  return (
    <search>
      <form action="/desk/stories" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="tab" value={tab} />
        <TextField name="words" label={listWords.words} type="search" maxLength={100} defaultValue={words} />
        {organisations.length > 1 ? (
          <SelectField
            name="organisation"
            label={listWords.organisation}
            blank={listWords.everyOrganisation}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={chosen ?? ""}
          />
        ) : null}
        <Button type="submit" icon="search">
          {listWords.show}
        </Button>
      </form>
    </search>
  );
}
