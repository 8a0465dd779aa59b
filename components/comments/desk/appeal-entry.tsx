import { Badge } from "@/components/ui/badge";
import { type Step, StepForm } from "@/components/ui/desk/step-form";
import type { CommentReason, CommentState } from "@/newsroom/comments/comment";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { stateTones } from "../state-tones";
import { When } from "../when";
import { AllVisible } from "./all-visible";

const words = moderationWords.appeals;

interface Appeal {
  commentId: string;
  words: string;
  state: CommentState;
  reason: CommentReason | null;
  objection: string;
  at: Date;
  decidedBy: string | null;
  mine: boolean;
  story: { code: number; headline: string };
  organisation: string;
}

/** One objection: the words, the decision, what the writer says to it, and two buttons. */
export function AppealEntry({ appeal, decide }: { appeal: Appeal; decide: Step }) {
  const titleId = `appeal-${appeal.commentId}`;
  return (
    <article
      aria-labelledby={titleId}
      data-row={appeal.commentId}
      className="grid max-w-[46rem] gap-4 border-t border-line py-6 first:border-0"
    >
      <p className="meta flex flex-wrap items-center gap-x-3">
        <Badge tone={stateTones[appeal.state]}>{commentWords.states[appeal.state]}</Badge>
        {appeal.reason ? <span>{commentWords.reasons[appeal.reason]}</span> : null}
        {appeal.decidedBy ? <span>{say(words.decided, { who: appeal.decidedBy })}</span> : null}
        <span>{appeal.organisation}</span>
        <a href={`/n/${appeal.story.code}`} className="text-link">
          <bdi>{persianDigits(appeal.story.code)}</bdi> · {appeal.story.headline}
        </a>
      </p>
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        <AllVisible text={appeal.words} />
      </p>
      <div className="border-s-2 border-line ps-4">
        <h2 id={titleId} className="text-sm font-bold">
          {words.objection} <When at={appeal.at} />
        </h2>
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          <AllVisible text={appeal.objection} />
        </p>
      </div>
      {appeal.mine ? (
        <p className="meta">{words.mine}</p>
      ) : (
        <div className="flex flex-wrap gap-3">
          <StepForm
            step={decide}
            label={words.reverse}
            tone="primary"
            hidden={{ comment: appeal.commentId, verdict: "reversed" }}
          />
          <StepForm
            step={decide}
            label={words.uphold}
            hidden={{ comment: appeal.commentId, verdict: "upheld" }}
          />
        </div>
      )}
    </article>
  );
}
