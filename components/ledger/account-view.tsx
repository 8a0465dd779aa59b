import { When } from "@/components/comments/when";
import { Figure } from "@/components/figures/figure";
import type { CommentReason, PublicCounts } from "@/newsroom/comments/comment";
import type { Measure } from "@/newsroom/figures/measure";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";
import { ledgerWords as words } from "@/words/fa/ledger";
import { say } from "@/words/say";

export interface ShownAccount extends PublicCounts {
  reasons: readonly { reason: CommentReason; count: number }[];
  oldestQueuedAt: Date | null;
  appeals: { open: number; upheld: number; reversed: number };
}

/** An account whole: the counts, why what was not shown was not, how long the oldest waits, what became of appeals. */
export function AccountView({ account, measure }: { account: ShownAccount; measure: Measure }) {
  return (
    <div className="grid gap-4">
      <div className="measure-list">
        <Figure measure={measure} />
      </div>
      <AccountLines account={account} />
    </div>
  );
}

/** What stands behind the counts. */
export function AccountLines({ account }: { account: ShownAccount }) {
  const reasons = account.reasons.map(
    ({ reason, count }) => `${commentWords.reasons[reason]}: ${persianNumber(count)}`,
  );
  return (
    <dl className="account-lines">
      <div>
        <dt>{words.reasons}</dt>
        <dd>{reasons.length === 0 ? words.noReasons : reasons.join("، ")}</dd>
      </div>
      <div>
        <dt>{words.oldest}</dt>
        <dd>
          {account.oldestQueuedAt ? <When at={account.oldestQueuedAt} className="" /> : words.nothingQueued}
        </dd>
      </div>
      <div>
        <dt>{words.appeals}</dt>
        <dd>{appealsText(account.appeals)}</dd>
      </div>
    </dl>
  );
}

function appealsText({ open, upheld, reversed }: ShownAccount["appeals"]): string {
  const all = open + upheld + reversed;
  return all === 0 ? words.noAppeals : say(words.appealsText, { all, open, upheld, reversed });
}
