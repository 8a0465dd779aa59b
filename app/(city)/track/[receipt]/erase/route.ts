import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { eraseComment } from "@/newsroom/comments/erase";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { readReceipt } from "@/newsroom/receipt";

type Context = RouteContext<"/track/[receipt]/erase">;

/** The writer has words and name erased; the receipt's page then says so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receipt = readReceipt((await params).receipt);
  if (!receipt) return seeOther("/track");
  const form = await readPostedForm(request, []);
  if (!form.ok) return refusedForm(form.status, form.why, `/track/${receipt}`);
  const erased = await eraseComment(receipt);
  if (!erased.ok) await eraseFromDemand(receipt);
  return seeOther(`/track/${receipt}`);
}

/** Nothing is erased by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
