import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { editComment } from "@/newsroom/comments/edit-comment";
import { keepEditDraft } from "@/newsroom/comments/edit-draft";
import { trackComment } from "@/newsroom/comments/track";
import { isTrapName, signsOf } from "@/newsroom/form-stamp";
import type { Issue } from "@/newsroom/outcome";
import { readReceipt } from "@/newsroom/receipt";

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
  return outcome.ok
    ? seeOther(`/track/${receipt}#edit`)
    : backToTheForm(receipt, words, outcome.issues, bucket);
}

async function backToTheForm(
  receipt: string,
  words: string,
  issues: Issue[],
  bucket: string | null,
): Promise<Response> {
  const address = `/track/${receipt}`;
  const comment = await trackComment(receipt);
  if (!comment) return seeOther(address);
  const draft = await keepEditDraft({ mark: comment.mark, words, issues }, bucket);
  return draft ? seeOther(`${address}?draft=${draft}#edit`) : refusedForm(429, "too-often", address);
}

/** Nothing is changed by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/track/${encodeURIComponent((await params).receipt)}`);
}
