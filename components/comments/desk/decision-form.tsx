"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { commentLife, commentReasons, type Decision } from "@/newsroom/comments/comment";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { type ModerationForm, untouched } from "./moderation-form";
import { sentences } from "./sentences";

interface Props {
  commentId: string;
  version: number;
  decisions: readonly Decision[];
  action: ModerationForm;
  /** Where the queue was when the decision was taken. */
  place: string;
}

const looks = {
  publish: { tone: "primary", icon: "check" },
  refuse: { tone: "quiet", icon: "ban" },
  remove: { tone: "danger", icon: "remove" },
} as const;

/** The decisions this comment is open to, on the version that is on the screen. Works as a plain form, too. */
export function DecisionForm({ commentId, version, decisions, action, place }: Props) {
  const { state, isSending, form } = useSentForm(action, untouched);
  const reasonId = `reason-${commentId}`;
  const { summary, errors } = sentences(state.issues, { reason: reasonId });
  const atOnce = decisions.filter((decision) => !commentLife[decision].needsReason);
  const withReason = decisions.filter((decision) => commentLife[decision].needsReason);
  return (
    <form {...form} noValidate className="grid max-w-[46rem] gap-3 print:hidden">
      <ErrorSummary issues={summary} title={moderationWords.notDecided} />
      <input type="hidden" name="comment" value={commentId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="place" value={place} />
      <div className="flex flex-wrap items-end gap-3">
        <Choices decisions={atOnce} isDeciding={isSending} />
        {withReason.length > 0 ? (
          <div className="flex flex-wrap items-end gap-3 sm:border-s sm:border-line sm:ps-3">
            <div className="min-w-36 flex-1 sm:flex-none">
              <SelectField
                id={reasonId}
                name="reason"
                label={moderationWords.reason}
                blank={moderationWords.chooseReason}
                choices={commentReasons.map(reasonChoice)}
                error={errors.reason}
                defaultValue={state.typed.reason}
              />
            </div>
            <Choices decisions={withReason} isDeciding={isSending} />
          </div>
        ) : null}
      </div>
    </form>
  );
}

const reasonChoice = (reason: (typeof commentReasons)[number]) => ({
  value: reason,
  label: commentWords.reasons[reason],
});

function Choices({ decisions, isDeciding }: { decisions: readonly Decision[]; isDeciding: boolean }) {
  return decisions.map((decision) => (
    <Button
      key={decision}
      type="submit"
      name="decision"
      value={decision}
      disabled={isDeciding}
      {...looks[decision]}
    >
      {moderationWords.decisions[decision]}
    </Button>
  ));
}
