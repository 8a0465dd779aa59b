"use client";

import { sentences } from "@/components/people/sentences";
import { type AfterForm, untouched } from "@/components/stories/after/form-state";
import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { promiseWords } from "@/words/fa/after";
import { dayWords } from "@/words/fa/day";

interface Row {
  id: string;
  storyId: string;
  decisions: number;
}

/** What became of a promise: kept, or openly changed. */
export function DecideForm({ row, keep, change }: { row: Row; keep: AfterForm; change: AfterForm }) {
  return (
    <details>
      <summary className="target cursor-pointer text-sm font-semibold">{promiseWords.decide}</summary>
      <div className="grid gap-6 pt-2 md:grid-cols-2">
        <OneForm row={row} action={keep} way="keep" />
        <OneForm row={row} action={change} way="change" />
      </div>
    </details>
  );
}

function OneForm({ row, action, way }: { row: Row; action: AfterForm; way: "keep" | "change" }) {
  const { state, isSending: isDeciding, form } = useSentForm(action, untouched);
  const prefix = `${way}-${row.storyId}-${row.id}-`;
  const { summary, errors } = sentences(state.issues, prefix);
  const field = (name: string) => ({
    id: `${prefix}${name}`,
    name,
    error: errors[name],
    defaultValue: state.typed[name] ?? "",
  });
  const title = way === "keep" ? promiseWords.keepTitle : promiseWords.changeTitle;
  return (
    <form {...form} aria-label={title} className="grid content-start gap-3">
      <h3 className="font-bold">{title}</h3>
      <ErrorSummary issues={summary} />
      <input type="hidden" name="storyId" value={row.storyId} />
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="decidedOn" value={row.decisions} />
      {way === "change" ? (
        <TextField
          {...field("dueOn")}
          label={promiseWords.newDay}
          hint={`${dayWords.hint} · ${promiseWords.newDayHint}`}
          optional
        />
      ) : null}
      <TextArea
        {...field("note")}
        label={promiseWords.note}
        rows={2}
        maxLength={500}
        optional={way === "keep"}
      />
      <TextField
        {...field("followUp")}
        label={promiseWords.followUpField}
        hint={promiseWords.followUpHint}
        optional
      />
      <Button type="submit" disabled={isDeciding} className="justify-self-start">
        {promiseWords[way]}
      </Button>
    </form>
  );
}
