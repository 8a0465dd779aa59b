"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { addTemplate, changeTemplate, retireTemplate } from "@/newsroom/templates/keep";

const text = z.string().max(30_000);
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const sheet = z.strictObject({
  id: z.string().max(40),
  version,
  organisationId: z.string().max(40),
  name: text,
  about: text,
  kind: z.enum(["news", "photo-report"]),
  celebratory: z.string().optional().transform(Boolean),
  questions: text,
  kicker: text,
  headline: text,
  lead: text,
  body: text,
});

/** Keeps a template; an empty `id` makes a new one. */
export async function keepTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, sheet, (viewer, { id, version: seen, organisationId, ...typed }) =>
    id === "" ? addTemplate(viewer, organisationId, typed) : changeTemplate(viewer, id, seen, typed),
  );
}

export async function retireTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return asked(form, z.strictObject({ id: z.string().max(40), version }), (viewer, { id, version: seen }) =>
    retireTemplate(viewer, id, seen),
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
  if (outcome.ok) revalidatePath("/desk/settings/templates");
  return formState(outcome, form);
}
