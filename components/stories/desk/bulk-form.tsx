"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import type { BulkAction, BulkRow } from "@/newsroom/stories/bulk";
import { actionWords, bulkWords } from "@/words/fa/desk-stories";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";

export interface BulkState {
  issues: Issue[];
  rows: BulkRow[];
}

interface Props {
  actions: readonly BulkAction[];
  action: (before: BulkState, form: FormData) => Promise<BulkState>;
  /** The list, with a tick in each row named `pick`. */
  children: ReactNode;
}

/** One step for all ticked rows; what became of each is said by its headline. */
export function BulkForm({ actions, action, children }: Props) {
  const { state, isSending, form } = useSentForm(action, { issues: [], rows: [] });
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ErrorSummary issues={state.issues.map((issue) => ({ text: sentenceOf(issue) }))} />
      {state.rows.length > 0 ? <BulkReport rows={state.rows} /> : null}
      {children}
      <fieldset className="flex flex-wrap items-end gap-3 border-t border-line pt-4">
        <legend className="sr-only">{bulkWords.legend}</legend>
        <SelectField
          name="action"
          label={bulkWords.action}
          choices={actions.map((each) => ({ value: each, label: actionWords[each] }))}
        />
        {actions.includes("return") ? (
          <TextField name="reason" label={bulkWords.reason} maxLength={1_000} optional />
        ) : null}
        <Button type="submit" aria-disabled={isSending || undefined}>
          {isSending ? bulkWords.doing : bulkWords.go}
        </Button>
      </fieldset>
    </form>
  );
}

function BulkReport({ rows }: { rows: readonly BulkRow[] }) {
  const refused = rows.filter(({ issues }) => issues.length > 0).length;
  const title = say(bulkWords.report, { done: rows.length - refused, refused });
  return (
    <Notice tone={refused > 0 ? "wait" : "good"} role="status" title={title}>
      <ul>
        {rows.map(({ id, headline, issues }) => (
          <li key={id}>
            <bdi className="font-bold">{headline ?? bulkWords.unknown}</bdi>:{" "}
            {issues.length === 0 ? bulkWords.done : issues.map(sentenceOf).join(" ")}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
