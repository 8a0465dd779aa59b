import { type RefusedWords, wordsError, wordsSummary } from "@/components/comments/refused-words";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { LONGEST_WORDS } from "@/newsroom/comments/comment";
import { demandReceiptWords as words } from "@/words/fa/demands";

/** A citizen's say about a declaration; `draft` is one that was refused. */
export function JudgeForm({ receipt, draft }: { receipt: string; draft: RefusedWords | null }) {
  return (
    <section
      id="verdict"
      aria-labelledby="judge"
      className="screen-only grid gap-3 border-t border-line pt-4"
    >
      <h2 id="judge" className="headline-3">
        {words.judge.title}
      </h2>
      <p>{words.judge.text}</p>
      <form method="post" action={`/track/${receipt}/verdict`} noValidate className="grid gap-3">
        <ErrorSummary issues={wordsSummary(draft, "verdict-words")} />
        <TextArea
          id="verdict-words"
          name="words"
          label={words.judge.words}
          error={wordsError(draft)}
          defaultValue={draft?.words}
          rows={3}
          maxLength={LONGEST_WORDS}
          optional
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" name="verdict" value="confirmed" tone="primary" icon="check">
            {words.judge.confirmed}
          </Button>
          <Button type="submit" name="verdict" value="not-confirmed" icon="refused">
            {words.judge["not-confirmed"]}
          </Button>
        </div>
      </form>
    </section>
  );
}
