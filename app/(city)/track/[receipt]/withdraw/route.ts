import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/withdraw">;

/** The writer takes the comment back; its page then says how it stands, whatever came in between. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, []);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  await withdrawComment(receipt);
  return seeOther(`/track/${receipt}`);
}

/** Nothing is taken back by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
