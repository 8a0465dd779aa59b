"use client";

import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import type { DecidedRow } from "@/newsroom/comments/bulk";
import { commentReasons } from "@/newsroom/comments/comment";
import type { Issue } from "@/newsroom/outcome";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";
import { sentences } from "./sentences";
import { useQueueKeys } from "./use-queue-keys";

const words = moderationWords.bulk;

/** What came of a bulk: row by row, and whether it was itself an undoing. */
export interface BulkState {
  issues: Issue[];
  rows: DecidedRow[];
  undone: boolean;
}
export type BulkAction = (before: BulkState, form: FormData) => Promise<BulkState>;

const untouched: BulkState = { issues: [], rows: [], undone: false };

/** One decision on every ticked comment, told row by row, and one step back. The ticks stand beside the comments. */
export function BulkBar({ decide }: { decide: BulkAction }) {
  const { state, isSending, form } = useSentForm(decide, untouched);
  useQueueKeys();
  return (
    <section aria-labelledby="bulk-title" className="grid gap-3 border-y border-line py-4 print:hidden">
      <h2 id="bulk-title" className="headline-4">
        {words.title}
      </h2>
      <p className="meta screen-only">{words.hint}</p>
      <form id="bulk" {...form} noValidate className="flex flex-wrap items-end gap-3">
        <Button type="submit" name="decision" value="publish" disabled={isSending} icon="check">
          {words.publish}
        </Button>
        <SelectField
          id="bulk-reason"
          name="reason"
          label={moderationWords.reason}
          blank={moderationWords.chooseReason}
          choices={commentReasons.map((reason) => ({ value: reason, label: commentWords.reasons[reason] }))}
        />
        <Button type="submit" name="decision" value="refuse" disabled={isSending} icon="ban">
          {words.refuse}
        </Button>
      </form>
      <ErrorSummary
        issues={sentences(state.issues, { reason: "bulk-reason" }).summary}
        title={moderationWords.notDecided}
      />
      <Report state={state} form={form} isSending={isSending} />
    </section>
  );
}

interface ReportProps {
  state: BulkState;
  /** Sends an undoing the same way. */
  form: Pick<ComponentProps<"form">, "action" | "onSubmit">;
  isSending: boolean;
}

function Report({ state: { rows, undone }, form, isSending }: ReportProps) {
  if (rows.length === 0) return null;
  const done = rows.filter(({ issues }) => issues.length === 0);
  const counts = { done: done.length, refused: rows.length - done.length };
  return (
    <div role="status" className="grid gap-2">
      <p className="font-bold">{say(undone ? words.undone : words.result, counts)}</p>
      <ul>
        {rows
          .filter(({ issues }) => issues.length > 0)
          .map((row) => (
            <li key={row.id} className="text-sm wrap-anywhere">
              <bdi>{say(words.row, { words: row.words, why: row.issues.map(sentenceOf).join(" ") })}</bdi>
            </li>
          ))}
      </ul>
      {!undone && done.length > 0 ? (
        <form {...form}>
          <input type="hidden" name="decision" value="undo" />
          {done.map(({ id, version }) => (
            <input key={id} type="hidden" name="pick" value={`${id}:${version}`} />
          ))}
          <Button type="submit" icon="back" disabled={isSending}>
            {words.undo}
          </Button>
        </form>
      ) : null}
    </div>
  );
}

/** The tick of one comment: it belongs to the form above the list. */
export function PickComment({ id, version }: { id: string; version: number }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 justify-self-start text-sm">
      <input type="checkbox" name="pick" value={`${id}:${version}`} form="bulk" className="tick" />
      {moderationWords.pick}
    </label>
  );
}
