import { ReportSection } from "@/components/figures/report-section";
import { jalaliText } from "@/components/ui/jalali-text";
import { FEWEST } from "@/newsroom/figures/measure";
import { evenHandWords as words } from "@/words/fa/authors";
import { say } from "@/words/say";

interface Props {
  second: { from: string; to: string; agreed: number; disagreed: number; waiting: number };
  suspensions: { given: number; running: number; lifted: number };
}

/** How evenly the city judges: how often two moderators agree, and how often it suspended an author. */
export function EvenHand({ second, suspensions }: Props) {
  const period = { from: jalaliText(second.from), to: jalaliText(second.to) };
  return (
    <ReportSection id="even-hand" title={words.title}>
      <dl className="account-lines">
        <div>
          <dt>{words.second}</dt>
          <dd className="grid gap-1">
            <span className="font-bold">{rate(second)}</span>
            <span>{say(words.waiting, { waiting: second.waiting })}</span>
            <span className="meta">
              {say(words.period, period)} · {words.secondText}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.suspensions}</dt>
          <dd className="grid gap-1">
            <span className="font-bold">
              {suspensions.given === 0 ? words.none : say(words.counts, { ...suspensions })}
            </span>
            <span className="meta">{words.suspensionsText}</span>
          </dd>
        </div>
      </dl>
    </ReportSection>
  );
}

function rate({ agreed, disagreed }: Props["second"]): string {
  const judged = agreed + disagreed;
  if (judged < FEWEST) return say(words.tooFew, { least: FEWEST, agreed, disagreed });
  return say(words.rate, { percent: Math.round((agreed * 100) / judged), agreed, judged });
}
