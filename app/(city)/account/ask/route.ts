import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { askForLink } from "@/newsroom/citizens/sign-in";
import { whyNot } from "../why-not";

/** A citizen asks for the letter that opens an account; the answer is the same whether it exists or not. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["email"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const outcome = await askForLink(form.fields.get("email") ?? "", bucket);
  return seeOther(outcome.ok ? "/account/sent" : `/account${whyNot(outcome.issues)}`);
}

export function GET(): Response {
  return seeOther("/account");
}
