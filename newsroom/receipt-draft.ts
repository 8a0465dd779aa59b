import type { ReceiptDraft } from "./comments/comment";
import { keepForm, keptForm, storable } from "./form-draft";
import { markOf } from "./ledger/entry";
import { hashOfReceipt } from "./receipt";

const KIND = "receipt";

/**
 * Keeps a refused form of a receipt's page for half an hour (newsroom/form-draft.ts). `receipt` is in its one form; what rests
 * names it by the mark of the ledger, not by the code.
 */
export function keepReceiptDraft(
  receipt: string,
  { form, words, issues }: ReceiptDraft,
  addressBucket: string | null,
): Promise<string | null> {
  return keepForm(
    KIND,
    { mark: markOfReceipt(receipt), form, words: storable(words), issues },
    addressBucket,
  );
}

/** The refused form of this id for this receipt; null when there is none, or it has expired. */
export async function receiptDraft(id: unknown, receipt: string): Promise<ReceiptDraft | null> {
  const kept = typeof id === "string" ? await keptForm(KIND, id) : null;
  const draft = kept as (ReceiptDraft & { mark: string }) | null;
  if (draft?.mark !== markOfReceipt(receipt)) return null;
  const { form, words, issues } = draft;
  return { form, words, issues };
}

/** What names a receipt where nobody may read the code: in the public ledger, and in a form that waits. */
export function markOfReceipt(receipt: string): string {
  return markOf(hashOfReceipt(receipt));
}
