"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import type { Step } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dayWords } from "@/words/fa/day";
import { assignmentWords as words } from "@/words/fa/planning";

interface Choice {
  id: string;
  name: string;
}

interface Props {
  plan: Step;
  creationKey: string;
  organisations: readonly Choice[];
  people: readonly Choice[];
  templates: readonly Choice[];
}

const choices = (of: readonly Choice[]) => of.map(({ id, name }) => ({ value: id, label: name }));

/** A new assignment: what, by when, by whom, and where it happens. */
export function PlanForm({ plan, creationKey, organisations, people, templates }: Props) {
  const { state, isSending, form } = useSentForm(plan, { done: false, issues: [], typed: {} });
  const { summary, errors } = sentences(state.issues);
  const field = (name: string) => ({ name, defaultValue: state.typed[name], error: errors[name] });
  return (
    <form {...form} className="grid max-w-[46rem] gap-5" key={JSON.stringify(state.typed)}>
      <ErrorSummary issues={summary} title={words.refused} />
      <input type="hidden" name="creationKey" value={creationKey} />
      <TextField {...field("title")} label={words.name} maxLength={200} />
      <TextArea {...field("brief")} label={words.brief} rows={3} optional />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field("deadlineDay")} label={words.deadlineDay} hint={dayWords.hint} />
        <TextField {...field("deadlineHour")} label={words.deadlineHour} hint={words.hourHint} optional />
        <SelectField
          {...field("organisationId")}
          label={words.organisation}
          choices={choices(organisations)}
        />
        <SelectField
          {...field("assigneeId")}
          label={words.assignee}
          blank={words.anybody}
          choices={choices(people)}
        />
        <SelectField
          {...field("templateId")}
          label={words.template}
          blank={words.noTemplate}
          choices={choices(templates)}
        />
        <TextField {...field("eventPlace")} label={words.eventPlace} optional />
        <TextField {...field("eventDay")} label={words.eventDay} hint={dayWords.hint} optional />
        <TextField {...field("eventHour")} label={words.eventHour} hint={words.hourHint} optional />
      </div>
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {words.planIt}
      </Button>
    </form>
  );
}
