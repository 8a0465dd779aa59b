import { codeFrom } from "@/app/addresses";
import { voiceOf } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { giveOpinion } from "@/newsroom/comments/opinions";

type Context = RouteContext<"/news/[code]/comments/[comment]/opinion">;

/** A press on «موافقم» or «مخالفم»: the page's script is told the counts, a plain browser is led back to the comment. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code, comment } = await params;
  const storyCode = codeFrom(code);
  if (storyCode === null) return refusedForm(404, "no-story", "/");
  const back = `/news/${storyCode}/comments/${encodeURIComponent(comment)}`;
  const form = await readPostedForm(request, ["opinion", "token", "as"]);
  if (!form.ok) return refusedForm(form.status, form.why, back);
  const opinion = form.fields.get("opinion");
  if (opinion !== "agree" && opinion !== "disagree") return refusedForm(400, "unreadable", back);

  const outcome = await giveOpinion({
    storyCode,
    commentId: comment,
    agrees: opinion === "agree",
    token: await voiceOf(request, form.fields),
    addressBucket: await addressBucket(request.headers.get("x-meydan-address")),
  });
  if (outcome.ok && form.fields.get("as") === "json")
    return Response.json(outcome.value, { headers: { "cache-control": "no-store" } });
  if (outcome.ok) return seeOther(back);
  const isOften = outcome.issues.some(({ key }) => key === "comments.too-many");
  return isOften ? refusedForm(429, "too-often", back) : refusedForm(404, "no-comment", `/n/${storyCode}`);
}

/** Nobody's opinion is given by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { code, comment } = await params;
  const storyCode = codeFrom(code);
  if (storyCode === null) return refusedForm(404, "no-story", "/");
  return seeOther(`/news/${storyCode}/comments/${encodeURIComponent(comment)}`);
}
