import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { refusedReceiptForm } from "@/app/refused-receipt-form";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { isUnknownReceipt, readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/verdict">;

/** A citizen's word on a declaration; the receipt's page then says how it stands. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, ["verdict", "words"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const verdict = form.fields.get("verdict");
  if (verdict !== "confirmed" && verdict !== "not-confirmed") return seeOther(`/track/${receipt}`);
  const words = form.fields.get("words") ?? "";
  const outcome = await judgeDemand(receipt, verdict, words);
  if (outcome.ok || isUnknownReceipt(outcome)) return seeOther(`/track/${receipt}`);
  return refusedReceiptForm(request, receipt, { form: "verdict", words, issues: outcome.issues });
}

/** Nothing is judged by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
