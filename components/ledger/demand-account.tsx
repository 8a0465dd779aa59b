import { When } from "@/components/comments/when";
import { ReportSection } from "@/components/figures/report-section";
import type { CommentReason } from "@/newsroom/comments/comment";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";
import { ledgerWords } from "@/words/fa/ledger";
import { say } from "@/words/say";

const words = ledgerWords.demands;
const always = ["public", "queued", "notPublishable"] as const;
const whenThereAre = ["removed", "withdrawn"] as const;

interface Props {
  account: Record<(typeof always)[number] | (typeof whenThereAre)[number] | "received" | "merged", number> & {
    reasons: readonly { reason: CommentReason; count: number }[];
    oldestQueuedAt: Date | null;
    appeals: { open: number; upheld: number; reversed: number };
  };
}

/** The account of demands: the counts that add up, why what is not shown is not, how long the oldest waits, and appeals. */
export function DemandAccountView({ account }: Props) {
  const shown = [...always, ...whenThereAre.filter((part) => account[part] > 0), "received" as const];
  return (
    <ReportSection id="demand-account" title={words.title} text={<p>{words.intro}</p>}>
      <dl aria-label={words.title} className="flex flex-wrap gap-x-6 gap-y-1">
        {shown.map((part) => (
          <div key={part} className="meta flex gap-2">
            <dt>{words.counts[part]}</dt>
            <dd className="font-bold text-ink">
              <bdi>{persianNumber(account[part])}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Lines account={account} />
    </ReportSection>
  );
}

function Lines({ account: { merged, reasons, oldestQueuedAt, appeals } }: Props) {
  const { open, upheld, reversed } = appeals;
  const all = open + upheld + reversed;
  const given = reasons.map(
    ({ reason, count }) => `${commentWords.reasons[reason]}: ${persianNumber(count)}`,
  );
  return (
    <dl className="account-lines">
      <div>
        <dt>{ledgerWords.reasons}</dt>
        <dd>{given.length === 0 ? words.noReasons : given.join("، ")}</dd>
      </div>
      <div>
        <dt>{words.oldest}</dt>
        <dd>{oldestQueuedAt ? <When at={oldestQueuedAt} className="" /> : words.nothingQueued}</dd>
      </div>
      {merged > 0 ? (
        <div>
          <dt>{words.merged}</dt>
          <dd>{say(words.mergedText, { count: merged })}</dd>
        </div>
      ) : null}
      <div>
        <dt>{ledgerWords.appeals}</dt>
        <dd>
          {all === 0 ? ledgerWords.noAppeals : say(ledgerWords.appealsText, { all, open, upheld, reversed })}
        </dd>
      </div>
    </dl>
  );
}
