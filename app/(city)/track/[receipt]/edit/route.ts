import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { refusedReceiptForm } from "@/app/refused-receipt-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { editComment } from "@/newsroom/comments/edit-comment";
import { isTrapName, signsOf } from "@/newsroom/form-stamp";
import { isUnknownReceipt, readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/edit">;

/** The writer changes the words; the receipt's page then says what becomes of them, or comes back with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, ["words", "stamp"], isTrapName);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const words = form.fields.get("words") ?? "";
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const outcome = await editComment({ receipt, words, addressBucket: bucket, form: signsOf(form.fields) });
  if (outcome.ok) return seeOther(`/track/${receipt}#edit`);
  if (isUnknownReceipt(outcome)) return seeOther(`/track/${receipt}`);
  return refusedReceiptForm(request, receipt, { form: "edit", words, issues: outcome.issues });
}

/** Nothing is changed by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
