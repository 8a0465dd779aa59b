import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { refusedReceiptForm } from "@/app/refused-receipt-form";
import { appealDecision } from "@/newsroom/comments/appeal";
import { appealDemand } from "@/newsroom/demands/appeal";
import { isUnknownReceipt, readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/appeal">;

/** The writer objects to a decision; the receipt's page then shows it, or says why it was not taken, with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, ["words"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const words = form.fields.get("words") ?? "";
  const ofComment = await appealDecision(receipt, words);
  const outcome = isUnknownReceipt(ofComment) ? await appealDemand(receipt, words) : ofComment;
  if (outcome.ok) return seeOther(`/track/${receipt}#appeal`);
  if (isUnknownReceipt(outcome)) return seeOther(`/track/${receipt}`);
  return refusedReceiptForm(request, receipt, { form: "appeal", words, issues: outcome.issues });
}

/** Nothing is objected to by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
