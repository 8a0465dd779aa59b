"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { restoreRevision } from "@/newsroom/stories/restore-revision";
import { approveStory, returnStory } from "@/newsroom/stories/review";

const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const restoreForm = z.strictObject({ story: z.string(), number, decidedOn: number });
const decisionForm = z.strictObject({
  story: z.string(),
  decidedOn: number,
  decision: z.enum(["approve", "return"]),
  reason: z.string().default(""),
});

/** Brings an old revision back as a draft and opens it. */
export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(restoreForm, form);
  if (!sent.ok) return formState(sent, form);
  const { story, decidedOn } = sent.value;
  const outcome = await restoreRevision(asking.value, story, decidedOn, sent.value.number);
  if (!outcome.ok) return formState(outcome, form);
  redirect(`/desk/stories/${outcome.value.id}`);
}

/** The manager's decision from a phone, on the revision that was shown. */
export async function decideAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(decisionForm, form);
  if (!sent.ok) return formState(sent, form);
  const { story, decidedOn, decision, reason } = sent.value;
  const outcome =
    decision === "approve"
      ? await approveStory(asking.value, story, decidedOn)
      : await returnStory(asking.value, story, decidedOn, reason);
  revalidatePath(`/desk/stories/${story}/review`);
  return formState(outcome, form);
}
