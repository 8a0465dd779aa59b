import { Objection } from "@/components/comments/appeal-section";
import { OwnWords } from "@/components/comments/own-words";
import { PlainWords } from "@/components/comments/plain-words";
import { ReceiptCode } from "@/components/comments/receipt-code";
import { RefusedWords } from "@/components/comments/refused-words";
import type { ReceiptDraft, ReceiptForm } from "@/newsroom/comments/comment";
import type { TrackedDemand } from "@/newsroom/demands/demand";
import { commentWords } from "@/words/fa/comments";
import { demandPictureWords } from "@/words/fa/demand-pictures";
import { demandWords, demandReceiptWords as words } from "@/words/fa/demands";
import { say } from "@/words/say";
import { DemandPictures } from "./demand-pictures";
import { JudgeForm } from "./judge-form";

interface Props {
  demand: TrackedDemand;
  /** Full address of this page. */
  address: string;
  /** A form of this page that was refused. */
  draft: ReceiptDraft | null;
}

/** What somebody with a receipt may know of a demand, and their say about its end. */
export function DemandReceipt({ demand, address, draft }: Props) {
  const { receipt, standing, reason, verdict, appeal, mayAppeal, mayJudge } = demand;
  const of = (form: ReceiptForm) => (draft?.form === form ? draft : null);
  return (
    <div className="grid max-w-[42rem] gap-8">
      <p className="text-lg">
        {say(words.standings[standing], { reason: reason ? commentWords.reasons[reason] : "" })}
      </p>
      <ReceiptCode receipt={receipt} address={address} keep={words.keep} />
      {demand.erased ? <p className="font-bold">{words.erased[demand.title ? "name" : "all"]}</p> : null}
      {demand.title ? <Demanded demand={demand} /> : null}
      <DemandPictures
        pictures={demand.pictures}
        at={`/track/${receipt}/pictures`}
        text={demandPictureWords.own}
      />
      <Objection {...{ receipt, appeal, mayAppeal }} draft={of("appeal")} words={words.appeal} />
      {verdict ? <p className="font-bold">{words.judged[verdict]}</p> : null}
      {mayJudge ? (
        <JudgeForm receipt={receipt} draft={of("verdict")} />
      ) : (
        <RefusedWords draft={of("verdict")} />
      )}
      <OwnWords receipt={receipt} erased={demand.erased} erasure={words.erasure[demand.as]} />
    </div>
  );
}

/** What was asked; nothing where it was erased. */
function Demanded({ demand }: { demand: TrackedDemand }) {
  return (
    <section aria-labelledby="demand" className="grid gap-3">
      <p className="meta">{words[demand.as]}</p>
      <h2 id="demand" className="headline-3">
        {demand.title}
      </h2>
      {demand.as === "raiser" ? <PlainWords words={demand.words} /> : null}
      <p className="meta">
        {demand.organisation}
        {demand.standing === "public" ? ` · ${demandWords.states[demand.state]}` : null}
      </p>
      {demand.mergedInto ? (
        <p>
          {words.mergedInto}{" "}
          <a href={`/demands/${demand.mergedInto.code}`} className="text-link target font-bold">
            {demand.mergedInto.title}
          </a>
        </p>
      ) : null}
      {demand.standing === "public" ? (
        <p>
          <a href={`/demands/${demand.code}`} className="text-link target font-bold">
            {words.open}
          </a>
        </p>
      ) : null}
    </section>
  );
}
