"use server";

import { z } from "zod";
import { answerForm, type FormState } from "@/app/forms";
import { holidayKinds } from "@/newsroom/calendar/holiday";
import { addHoliday, chooseWeekend, moveHoliday, removeHoliday, settleYear } from "@/newsroom/calendar/keep";

const page = "/desk/settings/holidays";
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
  return answerForm(form, z.strictObject({ year }), page, (viewer, typed) => settleYear(viewer, typed.year));
}

export async function addAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, added, page, addHoliday);
}

export async function moveAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, moved, page, (viewer, { day, ...which }) => moveHoliday(viewer, which, day));
}

export async function removeAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, z.strictObject({ year, key: text }), page, removeHoliday);
}

export async function weekendAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, weekend, page, (viewer, typed) => chooseWeekend(viewer, typed.thursday));
}
