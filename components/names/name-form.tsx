"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import type { Step } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { nameWords as words } from "@/words/fa/names";

/** An entry as it stands in the fields: days in the Jalali calendar, misspellings one below the other. */
export interface NameTyped {
  id: string;
  kind: string;
  name: string;
  title: string;
  organisation: string;
  variants: string;
  from: string;
  to: string;
}

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

/** Writes an entry of the registry, new or known; what was typed stays when it is refused. */
export function NameForm({ keep, entry }: { keep: Step; entry: NameTyped }) {
  const { state, isSending, form } = useSentForm(keep, { done: false, issues: [], typed: {} });
  const prefix = `${entry.id || "new"}-`;
  const { summary, errors } = sentences(state.issues, prefix);
  const field = (name: Exclude<keyof NameTyped, "id">) => ({
    name,
    id: `${prefix}${name}`,
    defaultValue: state.typed[name] ?? entry[name],
    error: errors[name],
  });
  return (
    <form {...form} className="grid gap-4" key={JSON.stringify(state.typed)}>
      <ErrorSummary issues={summary} />
      <input type="hidden" name="id" value={entry.id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField {...field("kind")} label={words.kind} choices={kinds} />
        <TextField {...field("name")} label={words.name} maxLength={200} />
        <TextField {...field("title")} label={words.title_} hint={words.titleHint} maxLength={200} optional />
        <TextField {...field("organisation")} label={words.organisation} maxLength={200} optional />
        <TextField {...field("from")} label={words.from} hint={words.dayHint} optional />
        <TextField {...field("to")} label={words.to} hint={words.dayHint} optional />
      </div>
      <TextArea {...field("variants")} label={words.variants} hint={words.variantsHint} rows={3} optional />
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {entry.id === "" ? words.add : words.change}
      </Button>
    </form>
  );
}
