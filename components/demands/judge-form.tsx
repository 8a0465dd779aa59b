import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { demandReceiptWords as words } from "@/words/fa/demands";

/** A citizen's say about a declaration. */
export function JudgeForm({ receipt }: { receipt: string }) {
  return (
    <section aria-labelledby="judge" className="grid gap-3 border-t border-line pt-4">
      <h2 id="judge" className="headline-3">
        {words.judge.title}
      </h2>
      <p>{words.judge.text}</p>
      <form method="post" action={`/track/${receipt}/verdict`} className="grid gap-3">
        <TextArea name="words" label={words.judge.words} rows={3} maxLength={2_000} optional />
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
