"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { acceptWord, addWord, removeWord } from "@/newsroom/words/keep";

const one = z.strictObject({ id: z.string().max(40) });
const fresh = z.strictObject({ word: z.string().max(200), organisationId: z.string().max(40) });

export async function acceptWordAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, one, (viewer, { id }) => acceptWord(viewer, id));
}

export async function removeWordAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, one, (viewer, { id }) => removeWord(viewer, id));
}

/** An empty organisation is the list of all. */
export async function newWordAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, fresh, (viewer, { word, organisationId }) =>
    addWord(viewer, word, organisationId === "" ? null : organisationId),
  );
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
  if (outcome.ok) revalidatePath("/desk/settings/words");
  return formState(outcome, form);
}
