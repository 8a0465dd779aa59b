import { RefusedWords } from "@/components/comments/refused-words";
import { Button } from "@/components/ui/button";
import type { AskedDemand } from "@/newsroom/demands/gathering";
import { persianDigits } from "@/newsroom/persian/digits";
import { isolate } from "@/newsroom/persian/isolate";
import { demandReceiptWords, demandWords } from "@/words/fa/demands";
import { askedWords as words } from "@/words/fa/gathering";
import { say } from "@/words/say";
import { JudgeForm } from "./judge-form";

interface Props {
  receipt: string;
  asked: readonly AskedDemand[];
  /** Their say about an end that was refused. */
  draft: RefusedWords | null;
}

/** What the writer of a comment is asked: whether what was made of it is theirs too. Two buttons, and another day the other one. */
export function AskedDemands({ receipt, asked, draft }: Props) {
  return (
    <>
      {asked.some(({ mayJudge }) => mayJudge) ? null : <RefusedWords draft={draft} />}
      {asked.map((demand) => (
        <Asked key={demand.code} receipt={receipt} demand={demand} draft={draft} />
      ))}
    </>
  );
}

interface AskedProps {
  receipt: string;
  demand: AskedDemand;
  draft: RefusedWords | null;
}

function Asked({ receipt, demand, draft }: AskedProps) {
  return (
    <section
      aria-labelledby={`asked-${demand.code}`}
      className="mb-10 grid max-w-[42rem] gap-3 border-y-2 border-ink py-5"
    >
      <h2 id={`asked-${demand.code}`} className="headline-3">
        {words.title}
      </h2>
      <p className="text-lg">
        {say(demand.others > 0 ? words.many : words.alone, {
          others: demand.others,
          title: isolate(demand.title),
          code: persianDigits(demand.code),
        })}
      </p>
      <p className="meta">
        {demand.organisation} · {demandWords.states[demand.state]} ·{" "}
        <a href={`/demands/${demand.code}`} className="text-link target">
          {words.open}
        </a>
      </p>
      <p className="font-bold">{words.said[demand.answer]}</p>
      <p className="text-sm text-soft">{words.text}</p>
      <AnswerForm receipt={receipt} demand={demand} />
      {demand.verdict ? <p className="font-bold">{demandReceiptWords.judged[demand.verdict]}</p> : null}
      {demand.mayJudge ? <JudgeForm receipt={receipt} draft={draft} /> : null}
    </section>
  );
}

function AnswerForm({ receipt, demand: { code, answer } }: { receipt: string; demand: AskedDemand }) {
  return (
    <form method="post" action={`/track/${receipt}/join`} className="flex flex-wrap gap-3">
      <input type="hidden" name="demand" value={code} />
      {answer === "consented" ? null : (
        <Button type="submit" name="answer" value="yes" tone="primary" icon="check">
          {words.yes}
        </Button>
      )}
      {answer === "declined" ? null : (
        <Button type="submit" name="answer" value="no" icon="close">
          {answer === "consented" ? words.part : words.no}
        </Button>
      )}
    </form>
  );
}
