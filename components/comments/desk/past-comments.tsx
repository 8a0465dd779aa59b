"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { commentReasons, type Decision } from "@/newsroom/comments/comment";
import { authorWords } from "@/words/fa/authors";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";
import type { BulkAction } from "./bulk-bar";
import { sentences } from "./sentences";

const words = authorWords.past;

interface Props {
  decide: BulkAction;
  /** Something in it can still be refused or removed by this viewer. */
  canDecide: boolean;
  children: ReactNode;
}

/** What an author sent before, and one decision on what a moderator ticks of it: nothing is ticked by itself. */
export function PastComments({ decide, canDecide, children }: Props) {
  const { state, isSending, form } = useSentForm(decide, { issues: [], rows: [], undone: false });
  const { issues, rows } = state;
  const refused = rows.filter((row) => row.issues.length > 0);
  return (
    <form {...form} noValidate className="grid gap-4">
      <div>{children}</div>
      <div hidden={!canDecide} className={canDecide ? "flex flex-wrap items-end gap-3" : ""}>
        <SelectField
          id="past-reason"
          name="reason"
          label={words.reason}
          blank={moderationWords.chooseReason}
          choices={commentReasons.map((value) => ({ value, label: commentWords.reasons[value] }))}
        />
        <Button type="submit" tone="danger" icon="ban" disabled={isSending}>
          {words.send}
        </Button>
      </div>
      <ErrorSummary
        issues={sentences(issues, { reason: "past-reason" }).summary}
        title={moderationWords.notDecided}
      />
      {rows.length > 0 ? (
        <div role="status" className="grid gap-2">
          <p className="font-bold">
            {say(moderationWords.bulk.result, {
              done: rows.length - refused.length,
              refused: refused.length,
            })}
          </p>
          <ul>
            {refused.map((row) => (
              <li key={row.id} className="text-sm wrap-anywhere">
                <bdi>
                  {say(moderationWords.bulk.row, {
                    words: row.words,
                    why: row.issues.map(sentenceOf).join(" "),
                  })}
                </bdi>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </form>
  );
}

/** The tick of one of them: what waits is refused, what is public is removed. */
export function PickPast({
  id,
  version,
  decisions,
}: {
  id: string;
  version: number;
  decisions: readonly Decision[];
}) {
  const decision = decisions.find((each) => each !== "publish");
  if (!decision) return null;
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 justify-self-start text-sm">
      <input type="checkbox" name={decision} value={`${id}:${version}`} className="tick" />
      {words.pick}
    </label>
  );
}
