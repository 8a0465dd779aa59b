import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import {
  leadsFrom,
  type ReceiptDraft,
  type ReceiptForm,
  type TrackedComment,
} from "@/newsroom/comments/comment";
import { commentWords, receiptWords } from "@/words/fa/comments";
import { ledgerWords } from "@/words/fa/ledger";
import { AppealSection } from "./appeal-section";
import { EditSection } from "./edit-section";
import { OwnWords } from "./own-words";
import { PlainWords } from "./plain-words";
import { ReceiptCode } from "./receipt-code";
import { stateTones } from "./state-tones";
import type { Stamp } from "./trap";
import { When } from "./when";

interface Props {
  comment: TrackedComment;
  /** Full address of this page. */
  address: string;
  storyHref: string;
  /** A form of this page that was refused. */
  draft: ReceiptDraft | null;
  /** Of the form that changes the words. */
  stamp: Stamp;
}

/** What a writer may know of his comment, and the one thing he may do with it. Nobody's name is on it. */
export function Receipt({ comment, address, storyHref, draft, stamp }: Props) {
  const of = (form: ReceiptForm) => (draft?.form === form ? draft : null);
  return (
    <div className="grid max-w-[42rem] gap-8" data-reader="sent" data-keep={comment.story.code}>
      <p className="text-lg">{receiptWords.saysOf[comment.state]}</p>
      <ReceiptCode receipt={comment.receipt} address={address} keep={receiptWords.keep} />
      {comment.answersHidden ? <Notice tone="calm" title={receiptWords.answersHidden} /> : null}
      <DefinitionList items={particulars(comment, storyHref)} />
      <section aria-labelledby="your-words" className="grid gap-3">
        <h2 id="your-words" className="headline-4">
          {receiptWords.yourWords}
        </h2>
        <div className="border-s-2 border-line ps-4">
          {comment.erased ? receiptWords.own.erased : <PlainWords words={comment.words} />}
        </div>
      </section>
      <EditSection comment={comment} draft={of("edit")} stamp={stamp} />
      <AppealSection comment={comment} draft={of("appeal")} />
      {leadsFrom("withdraw", comment.state) ? <Withdrawal receipt={comment.receipt} /> : null}
      <OwnWords receipt={comment.receipt} erased={comment.erased} />
    </div>
  );
}

function particulars(
  { state, reason, postedAt, decidedAt, story, mark }: TrackedComment,
  storyHref: string,
): Definition[] {
  const badge = <Badge tone={stateTones[state]}>{commentWords.states[state]}</Badge>;
  const headline = story.isPublic ? (
    <a href={storyHref} className="text-link">
      {story.headline}
    </a>
  ) : (
    receiptWords.storyGone
  );
  return [
    { term: receiptWords.state, value: badge },
    ...(reason ? [{ term: receiptWords.reason, value: commentWords.reasons[reason] }] : []),
    { term: receiptWords.postedAt, value: <When at={postedAt} className="" /> },
    ...(decidedAt ? [{ term: receiptWords.decidedAt, value: <When at={decidedAt} className="" /> }] : []),
    { term: receiptWords.story, value: headline },
    { term: ledgerWords.mark, value: <Mark mark={mark} /> },
  ];
}

function Mark({ mark }: { mark: string }) {
  return (
    <>
      <bdi dir="ltr" className="wrap-anywhere">
        {mark}
      </bdi>
      <span className="meta block font-normal">
        {ledgerWords.markText}{" "}
        <a href="/transparency#files" className="text-link">
          {ledgerWords.files}
        </a>
      </span>
    </>
  );
}

/** Opened first, pressed second: nobody withdraws by a slip of the finger. */
function Withdrawal({ receipt }: { receipt: string }) {
  return (
    <details className="screen-only border-t border-line pt-4">
      <summary className="target cursor-pointer gap-1 text-sm font-semibold text-red">
        <Icon name="down" className="size-4" />
        {receiptWords.withdraw}
      </summary>
      <form
        method="post"
        action={`/track/${receipt}/withdraw`}
        className="mt-2 grid justify-items-start gap-3"
      >
        <p className="text-sm">{receiptWords.withdrawWarning}</p>
        <Button type="submit" tone="danger" icon="back">
          {receiptWords.withdrawConfirm}
        </Button>
      </form>
    </details>
  );
}
