import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { TrackedComment } from "@/newsroom/comments/comment";
import { receiptWords } from "@/words/fa/comments";

const { own } = receiptWords;

/** What is kept of a comment belongs to its writer: to be taken along, and to be erased. */
export function OwnWords({ comment: { receipt, erased } }: { comment: TrackedComment }) {
  return (
    <section aria-labelledby="own-words" className="grid gap-3 border-t border-line pt-4 print:hidden">
      <h2 id="own-words" className="headline-4">
        {own.title}
      </h2>
      <p className="text-sm text-soft">{own.text}</p>
      <p>
        <a href={`/track/${receipt}/export`} className="target text-link text-sm" download>
          {own.export}
        </a>
      </p>
      {erased ? null : <Erasure receipt={receipt} />}
    </section>
  );
}

/** Opened first, pressed second: nobody erases by a slip of the finger. */
function Erasure({ receipt }: { receipt: string }) {
  return (
    <details>
      <summary className="target cursor-pointer gap-1 text-sm font-semibold text-red">
        <Icon name="down" className="size-4" />
        {own.erase}
      </summary>
      <form method="post" action={`/track/${receipt}/erase`} className="mt-2 grid justify-items-start gap-3">
        <p className="text-sm">{own.warning}</p>
        <Button type="submit" tone="danger" icon="close">
          {own.confirm}
        </Button>
      </form>
    </details>
  );
}
