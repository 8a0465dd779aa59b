import { citizenOf, withSession } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { endSessions } from "@/newsroom/citizens/sessions";
import { isId } from "@/newsroom/comments/comment";

/** Ends one session of the citizen's own, or all of them, on the server: a copy of the cookie opens nothing any more. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["session"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/account");
  const citizen = await citizenOf(request.headers);
  const session = form.fields.get("session") ?? "";
  if (!citizen) return withSession("/account?why=signed-out", null);
  if (session !== "all" && !isId(session)) return seeOther("/account");
  await endSessions(citizen, session === "all" ? "all" : { sessionId: session });
  const isOver = session === "all" || session === citizen.sessionId;
  return isOver ? withSession("/account?why=left", null) : seeOther("/account");
}

export function GET(): Response {
  return seeOther("/account");
}
