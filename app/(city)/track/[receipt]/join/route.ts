import { codeFrom } from "@/app/addresses";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { answerAsking } from "@/newsroom/demands/consent";
import { readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/join">;

const answers: Record<string, "consented" | "declined"> = { yes: "consented", no: "declined" };

/** The writer's yes or no to a demand gathered from their comment; the receipt's page then says how it stands. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, ["demand", "answer"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const code = codeFrom(form.fields.get("demand") ?? "");
  const answer = answers[form.fields.get("answer") ?? ""];
  if (code !== null && answer) await answerAsking(receipt, code, answer);
  return seeOther(`/track/${receipt}`);
}

/** Nobody agrees by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
