import { Button } from "@/components/ui/button";
import { demandWords } from "@/words/fa/demands";

const words = demandWords.support;

/** One tap for one more voice. /reader.js puts the browser's token into it, so that two taps are one voice. */
export function SupportForm({ code, voices }: { code: number; voices: string }) {
  return (
    <section aria-labelledby="support" className="screen-only grid gap-3 border-y-2 border-ink py-5">
      <h2 id="support" className="headline-3">
        {words.title}
      </h2>
      <p className="text-2xl font-extrabold text-green">{voices}</p>
      <p>{words.text}</p>
      <form method="post" action={`/demands/${code}/support`} data-reader="voice">
        <input type="hidden" name="token" defaultValue="" />
        <Button type="submit" tone="primary" icon="add">
          {words.send}
        </Button>
      </form>
    </section>
  );
}
