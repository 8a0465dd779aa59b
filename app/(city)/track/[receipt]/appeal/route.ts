import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { appealDecision } from "@/newsroom/comments/appeal";
import { readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/appeal">;

/** The writer objects to a decision; the receipt's page then shows it, or says why it was not taken. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, ["words"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const outcome = await appealDecision(receipt, form.fields.get("words") ?? "");
  const isUnfit = !outcome.ok && outcome.issues.some(({ field }) => field === "words");
  return isUnfit
    ? refusedForm(400, "appeal-incomplete", `/track/${receipt}`)
    : seeOther(`/track/${receipt}#appeal`);
}

/** Nothing is objected to by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
