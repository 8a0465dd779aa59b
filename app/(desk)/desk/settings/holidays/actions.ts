"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { holidayKinds } from "@/newsroom/calendar/holiday";
import { addHoliday, chooseWeekend, moveHoliday, removeHoliday, settleYear } from "@/newsroom/calendar/keep";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";

const text = z.string().max(200);
const year = z.coerce.number().int();
const added = z.strictObject({
  day: text,
  name: text,
  kind: z.enum(holidayKinds),
  closed: z.string().optional().transform(Boolean),
});
const moved = z.strictObject({ year, key: text, day: text });
const weekend = z.strictObject({ thursday: z.string().optional().transform(Boolean) });

export async function settleAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, z.strictObject({ year }), (viewer, typed) => settleYear(viewer, typed.year));
}

export async function addAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, added, addHoliday);
}

export async function moveAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, moved, (viewer, { day, ...which }) => moveHoliday(viewer, which, day));
}

export async function removeAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, z.strictObject({ year, key: text }), removeHoliday);
}

export async function weekendAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, weekend, (viewer, typed) => chooseWeekend(viewer, typed.thursday));
}

async function asked<T>(
  form: FormData,
  schema: z.ZodType<T>,
  verb: (viewer: Viewer, data: T) => Promise<Outcome<unknown>>,
): Promise<FormState> {
  const viewer = await viewerAtTheDoor();
  if (!viewer.ok) return formState(viewer, form);
  const data = parseForm(schema, form);
  if (!data.ok) return formState(data, form);
  const outcome = await verb(viewer.value, data.value);
  if (outcome.ok) revalidatePath("/desk/settings/holidays");
  return formState(outcome, form);
}
