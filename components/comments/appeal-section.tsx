import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { type AppealState, LONGEST_WORDS, leadsFrom, type TrackedComment } from "@/newsroom/comments/comment";
import { receiptWords } from "@/words/fa/comments";
import { PlainWords } from "./plain-words";
import { RefusedWords, wordsError, wordsSummary } from "./refused-words";

interface SectionProps {
  comment: TrackedComment;
  /** An objection that was refused. */
  draft: RefusedWords | null;
}

/** The writer's one objection to what became of a comment; nothing where there is nothing to object to. */
export function AppealSection({ comment, draft }: SectionProps) {
  const { receipt, appeal } = comment;
  const mayAppeal = !comment.erased && leadsFrom("reverse", comment.state);
  return <Objection {...{ receipt, appeal, mayAppeal, draft }} words={receiptWords.appeal} />;
}

interface Props {
  receipt: string;
  appeal: { words: string; state: AppealState } | null;
  mayAppeal: boolean;
  draft: RefusedWords | null;
  words: Record<keyof typeof receiptWords.appeal, string>;
}

/** An objection by receipt: its form while there is none, then what became of it; nothing where it is not the time for one. */
export function Objection({ receipt, appeal, mayAppeal, draft, words }: Props) {
  if (!appeal && !mayAppeal && !draft) return null;
  return (
    <section id="appeal" aria-labelledby="appeal-title" className="grid gap-3 border-t border-line pt-4">
      <h2 id="appeal-title" className="headline-4">
        {appeal ? words.yours : words.title}
      </h2>
      {appeal ? <Objected appeal={appeal} words={words} /> : null}
      {appeal || !mayAppeal ? (
        <RefusedWords draft={draft} />
      ) : (
        <ObjectionForm receipt={receipt} draft={draft} words={words} />
      )}
    </section>
  );
}

function Objected({ appeal, words }: { appeal: NonNullable<Props["appeal"]>; words: Props["words"] }) {
  return (
    <>
      <p className="font-bold">{words[appeal.state]}</p>
      {appeal.words ? (
        <div className="border-s-2 border-line ps-4">
          <PlainWords words={appeal.words} />
        </div>
      ) : null}
    </>
  );
}

function ObjectionForm({ receipt, draft, words }: Pick<Props, "receipt" | "draft" | "words">) {
  return (
    <form method="post" action={`/track/${receipt}/appeal`} noValidate className="grid gap-3">
      <ErrorSummary issues={wordsSummary(draft, "appeal-words")} />
      <p className="text-sm">{words.text}</p>
      <TextArea
        id="appeal-words"
        name="words"
        label={words.words}
        error={wordsError(draft)}
        defaultValue={draft?.words}
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
  );
}
