import { codeFrom } from "@/app/addresses";
import { citizenOf } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { sealedAddressOf } from "@/newsroom/citizens/queries";
import { askToFollow, followDemand } from "@/newsroom/demands/follow";
import { keepFollowIssues } from "@/newsroom/demands/follow-draft";
import { type Issue, refused } from "@/newsroom/outcome";

/** Somebody wants a demand's steps by letter: with an account and no address typed at once, else by a letter that asks. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["code", "email"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/demands");
  const code = codeFrom(form.fields.get("code") ?? "");
  if (code === null) return refusedForm(404, "no-demand", "/demands");
  const email = (form.fields.get("email") ?? "").trim();
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const isTyped = email !== "";
  const outcome = isTyped ? await askToFollow(code, email, bucket) : await followAtOnce(request, code);
  if (outcome.ok) return seeOther(isTyped ? "/account/sent" : "/account?why=followed");
  return backToTheDemand(code, outcome.issues, bucket);
}

async function followAtOnce(request: Request, code: number) {
  const citizen = await citizenOf(request.headers);
  const address = citizen ? await sealedAddressOf(citizen) : null;
  return address
    ? followDemand(code, address)
    : refused({ key: "citizens.email-or-account", field: "email" });
}

async function backToTheDemand(code: number, issues: Issue[], bucket: string | null): Promise<Response> {
  if (issues.some(({ key }) => key === "general.not-found")) return refusedForm(404, "no-demand", "/demands");
  const id = await keepFollowIssues(issues, bucket);
  return id
    ? seeOther(`/demands/${code}?draft=${id}#follow`)
    : refusedForm(429, "too-often", `/demands/${code}`);
}

export function GET(): Response {
  return seeOther("/demands");
}
