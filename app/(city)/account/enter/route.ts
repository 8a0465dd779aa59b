import { withSession } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { openByLink } from "@/newsroom/citizens/sign-in";
import { whyNot } from "../why-not";

/** The one button of a letter's page: the account is open on this browser. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["token"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  const outcome = await openByLink(form.fields.get("token") ?? "");
  return outcome.ok
    ? withSession("/account", outcome.value.token)
    : seeOther(`/account${whyNot(outcome.issues)}`);
}

export function GET(): Response {
  return seeOther("/account");
}
