import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { receiptWords } from "@/words/fa/comments";
import { issueSentences } from "@/words/fa/issues";

/** Where a code is typed in. `unknown` is a code that leads nowhere. */
export function ReceiptLookup({ unknown }: { unknown?: string }) {
  const error = unknown === undefined ? undefined : issueSentences["comments.receipt-unknown"];
  return (
    <form method="post" action="/track/find" noValidate className="grid max-w-[30rem] gap-5">
      <ErrorSummary issues={error ? [{ text: error, field: "receipt" }] : []} />
      <TextField
        name="receipt"
        label={receiptWords.code}
        hint={receiptWords.enterHint}
        error={error}
        defaultValue={unknown}
        dir="ltr"
        maxLength={60}
        autoComplete="off"
        required
      />
      <div>
        <Button type="submit" tone="primary" icon="search">
          {receiptWords.find}
        </Button>
      </div>
    </form>
  );
}
