import { citizenOf, withSession } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { endSessions } from "@/newsroom/citizens/sessions";
import { openByLink } from "@/newsroom/citizens/sign-in";
import { whyNot } from "../why-not";

/** The one button of a letter's page: the account is open on this browser. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["token"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  const outcome = await openByLink(form.fields.get("token") ?? "");
  if (!outcome.ok) return seeOther(`/account${whyNot(outcome.issues)}`);
  // The cookie is about to be another one: what it opened until now would stay open, and nobody could close it here.
  const before = await citizenOf(request.headers);
  if (before) await endSessions(before, before);
  return withSession("/account", outcome.value.token);
}

export function GET(): Response {
  return seeOther("/account");
}
