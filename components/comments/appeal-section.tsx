import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { type AppealState, LONGEST_WORDS, leadsFrom, type TrackedComment } from "@/newsroom/comments/comment";
import { receiptWords } from "@/words/fa/comments";
import { PlainWords } from "./plain-words";

/** The writer's one objection to what became of a comment; nothing where there is nothing to object to. */
export function AppealSection({ comment: { receipt, state, appeal, erased } }: { comment: TrackedComment }) {
  if (!appeal && (erased || !leadsFrom("reverse", state))) return null;
  return <Objection receipt={receipt} appeal={appeal} words={receiptWords.appeal} />;
}

interface Props {
  receipt: string;
  appeal: { words: string; state: AppealState } | null;
  words: Record<keyof typeof receiptWords.appeal, string>;
}

/** An objection by receipt: its form while there is none, then what became of it. */
export function Objection({ receipt, appeal, words }: Props) {
  return (
    <section id="appeal" aria-labelledby="appeal-title" className="grid gap-3 border-t border-line pt-4">
      <h2 id="appeal-title" className="headline-4">
        {appeal ? words.yours : words.title}
      </h2>
      {appeal ? (
        <>
          <p className="font-bold">{words[appeal.state]}</p>
          {appeal.words ? (
            <div className="border-s-2 border-line ps-4">
              <PlainWords words={appeal.words} />
            </div>
          ) : null}
        </>
      ) : (
        <form method="post" action={`/track/${receipt}/appeal`} noValidate className="grid gap-3">
          <p className="text-sm">{words.text}</p>
          <TextArea
            id="appeal-words"
            name="words"
            label={words.words}
            rows={4}
            maxLength={LONGEST_WORDS}
            required
          />
          <div>
            <Button type="submit" icon="send">
              {words.send}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
