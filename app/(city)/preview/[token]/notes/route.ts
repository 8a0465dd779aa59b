import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { writeGuestNote } from "@/newsroom/access/preview";

type Context = RouteContext<"/preview/[token]/notes">;

/** What a guest says about a draft they were shown. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const token = encodeURIComponent((await params).token);
  const form = await readPostedForm(request, ["name", "words"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/preview/${token}`);
  const { fields } = form;
  const kept = await writeGuestNote(token, fields.get("name") ?? "", fields.get("words") ?? "");
  if (kept.ok) return seeOther(`/preview/${token}/sent`);
  const isDead = kept.issues.some(({ key }) => key === "access.link-dead" || key === "access.notes-full");
  return refusedForm(isDead ? 404 : 400, isDead ? "link-dead" : "note-incomplete", `/preview/${token}`);
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/preview/${encodeURIComponent((await params).token)}`);
}
