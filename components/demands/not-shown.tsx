import type { ComponentProps } from "react";
import { When } from "@/components/comments/when";
import type { CommentReason } from "@/newsroom/comments/comment";
import type { DemandStanding } from "@/newsroom/demands/demand";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { deskDemandWords } from "@/words/fa/demands";
import { say } from "@/words/say";
import { Objected } from "./demand-appeals";

interface Props {
  standing: DemandStanding;
  reason: CommentReason | null;
  /** Whose decision it was; nobody's where its writer took it back. */
  standingBy: string | null;
  standingAt: Date | null;
}

/** Why citizens do not see a demand, since when, and the objection that waits for an answer, if there is one. */
export function NotShown({
  demand,
  objected,
}: {
  demand: Props;
  objected: ComponentProps<typeof Objected> | null;
}) {
  const { standing, reason, standingBy, standingAt } = demand;
  return (
    <section aria-label={deskDemandWords.standings[standing]} className="grid gap-3">
      <p className="meta flex flex-wrap items-center gap-x-3">
        {reason ? <span>{commentWords.reasons[reason]}</span> : null}
        {standingBy ? <span>{say(moderationWords.appeals.decided, { who: standingBy })}</span> : null}
        {standingAt ? <When at={standingAt} /> : null}
      </p>
      {objected ? <Objected {...objected} /> : null}
    </section>
  );
}
