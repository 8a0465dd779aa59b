import { isOneClick } from "@/app/one-click";
import { isForeign } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { stopFollowing } from "@/newsroom/demands/follow";
import { accountWords } from "@/words/fa/citizens";

type Context = RouteContext<"/account/stop/[token]/one-click">;

/**
 * A mail provider ends a follow for its reader (RFC 8058). It brings neither cookie nor page and follows no redirect: the
 * token is the whole authority, and ending twice is answered like ending once, so that nobody asks again.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (isForeign(request)) return refusedForm(403, "foreign", "/account");
  if (!(await isOneClick(request))) return refusedForm(400, "unreadable", "/account");
  await stopFollowing((await params).token);
  return new Response(`${accountWords.why.stopped}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** Whoever only looks (a scanner, a reader of an older programme) comes to the page that asks first. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/account/stop/${encodeURIComponent((await params).token)}`);
}
