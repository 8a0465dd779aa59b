"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { dayTyped } from "@/app/day-typed";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { confirmStory, setReviewDay } from "@/newsroom/stories/look-again";
import { mendCorrection } from "@/newsroom/stories/mend";

const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const mending = z.strictObject({
  correctionId: z.uuid(),
  storyId: z.uuid(),
  decidedOn: number,
  note: z.string().max(5_000),
  kind: z.enum(["correction", "clarification", "update"]),
  reason: z.string().max(1_000),
});
const looking = z.strictObject({
  storyId: z.uuid(),
  decidedOn: number,
  "review-day": z.string().max(40),
  way: z.enum(["set", "still"]),
});

export async function mendAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(mending, form);
  if (!read.ok) return formState(read, form);
  const { correctionId, storyId, decidedOn, note, kind, reason } = read.value;
  const outcome = await mendCorrection(asking.value, correctionId, decidedOn, { note, kind }, reason);
  if (outcome.ok) revalidatePath(`/desk/stories/${storyId}`);
  return formState(outcome, form);
}

export async function reviewDayAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(looking, form);
  if (!read.ok) return formState(read, form);
  const { storyId, decidedOn, way } = read.value;
  const look = way === "still" ? confirmStory : setReviewDay;
  const outcome = await look(asking.value, storyId, decidedOn, dayTyped(read.value["review-day"]));
  if (outcome.ok) revalidatePath(`/desk/stories/${storyId}`);
  return formState(outcome, form);
}
