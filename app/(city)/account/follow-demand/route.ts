import { codeFrom } from "@/app/addresses";
import { citizenOf } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { sealedAddressOf } from "@/newsroom/citizens/queries";
import { askToFollow, followDemand } from "@/newsroom/demands/follow";
import { whyNot } from "../why-not";

/** Somebody wants a demand's steps by letter: with an account and no address typed at once, else by a letter that asks. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["code", "email"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/demands");
  const code = codeFrom(form.fields.get("code") ?? "");
  if (code === null) return refusedForm(404, "no-demand", "/demands");
  const email = (form.fields.get("email") ?? "").trim();
  return email === "" ? followAtOnce(request, code) : ask(request, code, email);
}

async function followAtOnce(request: Request, code: number): Promise<Response> {
  const citizen = await citizenOf(request.headers);
  const address = citizen ? await sealedAddressOf(citizen) : null;
  if (!address) return seeOther("/account?why=unfit");
  const outcome = await followDemand(code, address);
  return seeOther(`/account${outcome.ok ? "?why=followed" : whyNot(outcome.issues)}`);
}

async function ask(request: Request, code: number, email: string): Promise<Response> {
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const outcome = await askToFollow(code, email, bucket);
  return seeOther(outcome.ok ? "/account/sent" : `/account${whyNot(outcome.issues)}`);
}

export function GET(): Response {
  return seeOther("/demands");
}
