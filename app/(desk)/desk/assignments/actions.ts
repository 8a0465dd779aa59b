"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { answersIn } from "@/app/answers";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { handOver, planAssignment, replanAssignment } from "@/newsroom/planning/plan";
import { dropAssignment, finishAssignment, startStory, takeAssignment } from "@/newsroom/planning/work";
import { createStory } from "@/newsroom/stories/create";

const typed = z.string().max(5_000);
const newAssignment = z.strictObject({
  creationKey: z.string().max(64),
  organisationId: z.uuid(),
  assigneeId: typed,
  templateId: typed,
  title: typed,
  brief: typed,
  deadlineDay: typed,
  deadlineHour: typed,
  eventPlace: typed,
  eventDay: typed,
  eventHour: typed,
});
const replanned = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  title: typed,
  brief: typed,
  deadlineDay: typed,
  deadlineHour: typed,
  eventPlace: typed,
  eventDay: typed,
  eventHour: typed,
});
const decided = z.looseObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  reason: typed.default(""),
  assigneeId: typed.default(""),
});
type Decision = z.infer<typeof decided>;

export async function planAction(_: FormState, form: FormData): Promise<FormState> {
  const planned = await asked(form, newAssignment, (viewer, { creationKey, ...assignment }) =>
    planAssignment(viewer, creationKey, assignment),
  );
  if (!planned.ok) return formState(planned, form);
  return redirect(`/desk/assignments/${planned.value}`);
}

export async function replanAction(_: FormState, form: FormData): Promise<FormState> {
  const replan = (viewer: Viewer, { id, version, ...assignment }: z.infer<typeof replanned>) =>
    replanAssignment(viewer, { id, version }, assignment);
  return formState(await asked(form, replanned, replan), form);
}

export async function takeAction(_: FormState, form: FormData): Promise<FormState> {
  return formState(await asked(form, decided, takeAssignment), form);
}

export async function finishAction(_: FormState, form: FormData): Promise<FormState> {
  return formState(await asked(form, decided, finishAssignment), form);
}

export async function handOverAction(_: FormState, form: FormData): Promise<FormState> {
  const give = (viewer: Viewer, decision: Decision) => handOver(viewer, decision, decision.assigneeId);
  return formState(await asked(form, decided, give), form);
}

export async function dropAction(_: FormState, form: FormData): Promise<FormState> {
  const drop = (viewer: Viewer, decision: Decision) => dropAssignment(viewer, decision, decision.reason);
  return formState(await asked(form, decided, drop), form);
}

export async function startAction(_: FormState, form: FormData): Promise<FormState> {
  const begun = await asked(form, decided, (viewer, decision) =>
    startStory(viewer, decision, answersIn(form), createStory),
  );
  return begun.ok ? redirect(`/desk/stories/${begun.value}`) : formState(begun, form);
}

async function asked<T, Done>(
  form: FormData,
  schema: z.ZodType<T>,
  verb: (viewer: Viewer, data: T) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  const viewer = await viewerAtTheDoor();
  if (!viewer.ok) return viewer;
  const data = parseForm(schema, form);
  if (!data.ok) return data;
  const outcome = await verb(viewer.value, data.value);
  if (outcome.ok) revalidatePath("/desk/assignments", "layout");
  return outcome;
}
