import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { appealDecision } from "@/newsroom/comments/appeal";
import { appealDemand } from "@/newsroom/demands/appeal";
import type { Outcome } from "@/newsroom/outcome";
import { readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/appeal">;

/** The writer objects to a decision; the receipt's page then shows it, or says why it was not taken. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, ["words"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const words = form.fields.get("words") ?? "";
  const ofComment = await appealDecision(receipt, words);
  const outcome = isUnknown(ofComment) ? await appealDemand(receipt, words) : ofComment;
  const isUnfit = !outcome.ok && outcome.issues.some(({ field }) => field === "words");
  return isUnfit
    ? refusedForm(400, "appeal-incomplete", `/track/${receipt}`)
    : seeOther(`/track/${receipt}#appeal`);
}

// A receipt is of a comment or of a demand.
function isUnknown(outcome: Outcome<null>): boolean {
  return !outcome.ok && outcome.issues.some(({ key }) => key === "comments.receipt-unknown");
}

/** Nothing is objected to by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
