"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { dayTyped } from "@/app/day-typed";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { addName, changeName, dropName } from "@/newsroom/names/keep";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";

const text = z.string().max(4_000);
const sheet = z.strictObject({
  id: z.string().max(40),
  kind: text,
  name: text,
  title: text,
  organisation: text,
  variants: text,
  from: text,
  to: text,
});

/** Keeps an entry of the registry; an empty `id` makes a new one. */
export async function keepNameAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, sheet, (viewer, { id, ...typed }) => {
    const entry = {
      ...typed,
      variants: linesOf(typed.variants),
      from: dayOr(typed.from),
      to: dayOr(typed.to),
    };
    return id === "" ? addName(viewer, entry) : changeName(viewer, id, entry);
  });
}

export async function dropNameAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, z.strictObject({ id: z.string().max(40) }), (viewer, { id }) => dropName(viewer, id));
}

const linesOf = (typed: string) =>
  typed
    .split(/[\n،]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const dayOr = (typed: string) => (typed.trim() === "" ? null : dayTyped(typed));

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
  if (outcome.ok) revalidatePath("/desk/settings/names");
  return formState(outcome, form);
}
