import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { receiptWords } from "@/words/fa/comments";

const { own } = receiptWords;

interface Props {
  receipt: string;
  /** Nothing is left to erase. */
  erased: boolean;
  /** What the button says that erases, and what it will do; a comment's own without it. */
  erasure?: { erase: string; warning: string };
}

/** What a citizen gave belongs to the citizen: to be taken along, and to be erased. */
export function OwnWords({ receipt, erased, erasure = own }: Props) {
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
      {erased ? null : <Erasure receipt={receipt} {...erasure} />}
    </section>
  );
}

/** Opened first, pressed second: nobody erases by a slip of the finger. */
function Erasure({ receipt, erase, warning }: { receipt: string; erase: string; warning: string }) {
  return (
    <details>
      <summary className="target cursor-pointer gap-1 text-sm font-semibold text-red">
        <Icon name="down" className="size-4" />
        {erase}
      </summary>
      <form method="post" action={`/track/${receipt}/erase`} className="mt-2 grid justify-items-start gap-3">
        <p className="text-sm">{warning}</p>
        <Button type="submit" tone="danger" icon="close">
          {own.confirm}
        </Button>
      </form>
    </details>
  );
}
