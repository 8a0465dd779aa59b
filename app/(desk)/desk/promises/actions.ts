"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { dayTyped } from "@/app/day-typed";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { changePromise, keepPromise } from "@/newsroom/promises/decide";

const common = {
  storyId: z.uuid(),
  id: z.uuid(),
  decidedOn: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  note: z.string().max(5_000),
  followUp: z.string().max(300),
};
const keeping = z.strictObject(common);
const changing = z.strictObject({ ...common, dueOn: z.string().max(40) });

export async function keepAction(_: FormState, form: FormData): Promise<FormState> {
  return decided(form, keeping, (viewer, { decidedOn, note, followUp, ...key }) =>
    keepPromise(viewer, key, decidedOn, { note, followUp }),
  );
}

export async function changeAction(_: FormState, form: FormData): Promise<FormState> {
  return decided(form, changing, (viewer, { decidedOn, note, followUp, dueOn, ...key }) =>
    changePromise(viewer, key, decidedOn, { note, followUp, dueOn: dayTyped(dueOn) }),
  );
}

async function decided<T>(
  form: FormData,
  schema: z.ZodType<T>,
  verb: (viewer: Viewer, data: T) => Promise<Outcome<unknown>>,
): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(schema, form);
  if (!read.ok) return formState(read, form);
  const outcome = await verb(asking.value, read.value);
  if (outcome.ok) revalidatePath("/desk/promises");
  return formState(outcome, form);
}
