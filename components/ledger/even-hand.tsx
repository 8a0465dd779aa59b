import { Figure } from "@/components/figures/figure";
import { ReportSection } from "@/components/figures/report-section";
import type { Measure } from "@/newsroom/figures/measure";
import { evenHandWords as words } from "@/words/fa/authors";
import { say } from "@/words/say";

interface Props {
  agreement: Measure;
  /** How many decisions still wait for their second look. */
  waiting: number;
  suspensions: { given: number; running: number; lifted: number };
}

/** How evenly the city judges: how often two moderators agree, and how often it suspended an author. */
export function EvenHand({ agreement, waiting, suspensions }: Props) {
  return (
    <ReportSection id="even-hand" title={words.title} text={<p>{words.text}</p>}>
      <div className="measure-list">
        <Figure measure={agreement} note={say(words.waiting, { waiting })} />
      </div>
      <dl className="account-lines">
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
