"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { codeFrom } from "@/app/addresses";
import { type FormState, formState, viewerAtTheDoor } from "@/app/forms";
import { askForDemand, gatherDemand } from "@/newsroom/demands/gather";
import { type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { latinDigits } from "@/newsroom/persian/digits";

const sentForm = z.object({
  what: z.enum(["new", "join"]),
  title: z.string().max(2_000),
  words: z.string().max(20_000),
  organisationId: z.string().max(40),
  code: z.string().max(40),
  comments: z.array(z.string().max(40)).max(500),
});

/** The ticked comments become a new demand, or part of one that is there; then the page says which. */
export async function gatherAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = sentForm.safeParse({ ...Object.fromEntries(form), comments: form.getAll("pick") });
  if (!sent.success) return formState(refused({ key: "general.unreadable" }), form);
  const outcome = await gather(asking.value, sent.data);
  if (!outcome.ok) return formState(outcome, form);
  redirect(`/desk/demands/gather?done=${outcome.value.code}`);
}

function gather(
  viewer: Viewer,
  { what, code, ...sent }: z.infer<typeof sentForm>,
): Promise<Outcome<{ code: number }>> {
  if (what === "new") return gatherDemand(viewer, sent);
  return askForDemand(viewer, codeFrom(latinDigits(code.trim())) ?? 0, sent.comments);
}
