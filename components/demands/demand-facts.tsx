import { Badge } from "@/components/ui/badge";
import type { DemandClock, DemandState, Verdicts } from "@/newsroom/demands/demand";
import { demandWords } from "@/words/fa/demands";
import { say } from "@/words/say";
import { DemandClockBadge } from "./demand-clock";
import { DemandStateBadge } from "./demand-state-badge";

interface Props {
  state: DemandState;
  clock: DemandClock;
  verdicts: Verdicts;
}

/** What the organisation says, how long it took, and what citizens say: side by side, never added together. */
export function DemandFacts({ state, clock, verdicts }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-2">
      <DemandStateBadge state={state} />
      <DemandClockBadge clock={clock} />
      {state === "done" ? <VerdictBadge verdicts={verdicts} /> : null}
    </p>
  );
}

function VerdictBadge({ verdicts: { raiser } }: { verdicts: Verdicts }) {
  if (raiser === null) return null;
  return (
    <Badge tone={raiser === "confirmed" ? "good" : "bad"} icon="person">
      {raiser === "confirmed" ? demandWords.verdict.title : demandWords.verdict["not-confirmed"]}
    </Badge>
  );
}

/** The citizens' side of a declaration, in words. */
export function VerdictText({ verdicts }: { verdicts: Verdicts }) {
  const { confirmed, notConfirmed, raiser } = verdicts;
  const isJudged = confirmed + notConfirmed > 0;
  return (
    <p>
      {isJudged && !raiser ? null : demandWords.verdict[raiser ?? "none"]}
      {isJudged ? (
        <span className="meta block">{say(demandWords.verdict.others, { confirmed, notConfirmed })}</span>
      ) : null}
    </p>
  );
}
