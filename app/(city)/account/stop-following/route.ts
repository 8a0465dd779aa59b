import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { stopFollowing } from "@/newsroom/demands/follow";

/** No more letters about a demand, at once. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["token"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  await stopFollowing(form.fields.get("token") ?? "");
  return seeOther("/account?why=stopped");
}

export function GET(): Response {
  return seeOther("/account");
}
