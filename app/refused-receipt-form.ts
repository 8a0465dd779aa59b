import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import type { ReceiptDraft } from "@/newsroom/comments/comment";
import { keepReceiptDraft } from "@/newsroom/receipt-draft";

/** Back to the page of a receipt, in its one form, with a refused form: what was typed stands in it again. */
export async function refusedReceiptForm(
  request: Request,
  receipt: string,
  refused: ReceiptDraft,
): Promise<Response> {
  const address = `/track/${receipt}`;
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const draft = await keepReceiptDraft(receipt, refused, bucket);
  return draft
    ? seeOther(`${address}?draft=${draft}#${refused.form}`)
    : refusedForm(429, "too-often", address);
}
