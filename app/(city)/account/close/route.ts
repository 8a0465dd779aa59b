import { citizenOf, withSession } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { closeAccount } from "@/newsroom/citizens/close";
import { ownComments, ownDemands } from "@/newsroom/citizens/queries";
import type { Citizen } from "@/newsroom/citizens/sessions";
import { eraseComment } from "@/newsroom/comments/erase";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { voicesOfAccount } from "@/newsroom/demands/voice-queries";

/** A citizen closes the account; `words` says what becomes of what was written from it. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["words"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  const citizen = await citizenOf(request.headers);
  if (!citizen) return withSession("/account?why=signed-out", null);
  const words = form.fields.get("words");
  if (words !== "keep" && words !== "erase") return seeOther("/account");
  // Words first: should this stop half-way, the account is still there to ask again.
  if (words === "erase") await eraseAll(citizen);
  await closeAccount(citizen);
  return withSession("/account?why=closed", null);
}

async function eraseAll(citizen: Citizen): Promise<void> {
  for (const { receipt } of await ownComments(citizen)) await eraseComment(receipt);
  const given = [...(await ownDemands(citizen)), ...(await voicesOfAccount(citizen))];
  for (const { receipt } of given) await eraseFromDemand(receipt);
}

export function GET(): Response {
  return seeOther("/account");
}
