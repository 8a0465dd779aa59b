import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { differenceWords } from "@/words/fa/desk-story-keeping";
import { screenWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";

interface Props {
  numbers: readonly number[];
  from: number;
  to: number;
}

/** Which two revisions to lay side by side; the address says it. */
export function CompareForm({ numbers, from, to }: Props) {
  const choices = numbers.map((number) => ({
    value: String(number),
    label: say(screenWords.revision, { number }),
  }));
  return (
    <form className="flex flex-wrap items-end gap-3">
      <SelectField name="from" label={differenceWords.from} choices={choices} defaultValue={String(from)} />
      <SelectField name="to" label={differenceWords.to} choices={choices} defaultValue={String(to)} />
      <Button type="submit">{differenceWords.compare}</Button>
    </form>
  );
}
