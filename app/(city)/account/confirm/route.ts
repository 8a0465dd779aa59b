import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { confirmFollow } from "@/newsroom/demands/follow";
import { whyNot } from "../why-not";

/** The one button of a letter that asked: from now on its reader hears of each step. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["token"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  const outcome = await confirmFollow(form.fields.get("token") ?? "");
  return seeOther(`/account${outcome.ok ? "?why=followed" : whyNot(outcome.issues)}`);
}

export function GET(): Response {
  return seeOther("/account");
}
