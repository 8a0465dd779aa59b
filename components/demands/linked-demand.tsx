import type { LinkedDemand as Linked } from "@/newsroom/demands/gathering";
import { linkedWords as words } from "@/words/fa/gathering";
import { AnswerBlock } from "./answer-block";
import { DemandStateBadge } from "./demand-state-badge";

/** Under a comment whose writer said yes: the demand it is part of, and what the organisation answered to it. */
export function LinkedDemand({ demand }: { demand: Linked }) {
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span className="text-soft">{words.linked}</span>
        <a href={`/demands/${demand.code}`} className="text-link font-bold">
          <bdi>{demand.title}</bdi>
        </a>
        <DemandStateBadge state={demand.state} />
      </p>
      {demand.answer ? <AnswerBlock answer={demand.answer} title={words.answer} /> : null}
    </div>
  );
}
