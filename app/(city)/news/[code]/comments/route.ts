import { codeFrom, shortAddress } from "@/app/addresses";
import { writerOf } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { keepDraft } from "@/newsroom/comments/form-draft";
import { type Posting, postComment } from "@/newsroom/comments/post";
import { isTrapName, signsOf } from "@/newsroom/form-stamp";
import type { Issue } from "@/newsroom/outcome";
import { formAddress } from "./form-address";

const FIELDS = ["name", "words", "parent", "token", "stamp", "browser", "proof"] as const;

type Context = RouteContext<"/news/[code]/comments">;

/** A guest's comment arrives; on to its receipt, or back to the form with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const storyCode = codeFrom((await params).code);
  if (storyCode === null) return refusedForm(404, "no-story", "/");
  const form = await readPostedForm(request, FIELDS, isTrapName);
  if (!form.ok) return refusedForm(form.status, form.why, shortAddress(storyCode));

  const posting = await postingOf(storyCode, form.fields, request);
  const outcome = await postComment(posting);
  return outcome.ok ? seeOther(`/track/${outcome.value.receipt}`) : backToTheForm(posting, outcome.issues);
}

async function postingOf(
  storyCode: number,
  fields: ReadonlyMap<string, string>,
  request: Request,
): Promise<Posting> {
  return {
    storyCode,
    parentId: fields.get("parent") || null,
    name: fields.get("name") ?? "",
    words: fields.get("words") ?? "",
    token: fields.get("token") || null,
    form: signsOf(fields),
    proof: fields.get("proof") || null,
    ...(await writerOf(request, fields)),
    addressBucket: await addressBucket(request.headers.get("x-meydan-address")),
  };
}

async function backToTheForm(posting: Posting, issues: Issue[]): Promise<Response> {
  const address = await formAddress(posting.storyCode, posting.parentId, issues);
  if (!address) return refusedForm(404, "no-story", "/");
  const { storyCode, parentId, name, words, token, addressBucket: bucket } = posting;
  const draft = await keepDraft({ storyCode, parentId, name, words, token: token ?? "", issues }, bucket);
  if (!draft) return refusedForm(429, "too-often", address);
  return seeOther(`${address}?draft=${draft}#comment-form`);
}

/** The form has no page of its own: who asks for its address is shown the story. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const code = codeFrom((await params).code);
  return code === null ? refusedForm(404, "no-story", "/") : seeOther(shortAddress(code));
}
