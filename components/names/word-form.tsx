"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import type { Step } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { wordListWords as words } from "@/words/fa/names";

interface Props {
  add: Step;
  organisations: readonly { id: string; name: string }[];
  /** May decide about the list of all organisations too. */
  everywhere: boolean;
}

/** Adds a word to the list. */
export function WordForm({ add, organisations, everywhere }: Props) {
  const { state, isSending, form } = useSentForm(add, { done: false, issues: [], typed: {} });
  const { summary, errors } = sentences(state.issues);
  return (
    <form {...form} className="grid gap-4 sm:grid-cols-2" key={JSON.stringify(state.typed)}>
      <div className="sm:col-span-2">
        <ErrorSummary issues={summary} />
      </div>
      <TextField
        name="word"
        label={words.word}
        maxLength={60}
        defaultValue={state.typed.word}
        error={errors.word}
      />
      <SelectField
        name="organisationId"
        label={words.where}
        defaultValue={state.typed.organisationId}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        {...(everywhere ? { blank: words.everywhere } : {})}
      />
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {words.add}
      </Button>
    </form>
  );
}
