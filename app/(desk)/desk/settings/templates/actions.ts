"use server";

import { z } from "zod";
import { answerForm, type FormState } from "@/app/forms";
import { addTemplate, changeTemplate, retireTemplate } from "@/newsroom/templates/keep";

const page = "/desk/settings/templates";
const text = z.string().max(30_000);
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const sheet = z.strictObject({
  id: z.string().max(40),
  version,
  organisationId: z.union([z.literal(""), z.uuid()]),
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
  return answerForm(form, sheet, page, (viewer, { id, version: seen, organisationId, ...typed }) =>
    id === "" ? addTemplate(viewer, organisationId, typed) : changeTemplate(viewer, id, seen, typed),
  );
}

export async function retireTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(
    form,
    z.strictObject({ id: z.string().max(40), version }),
    page,
    (viewer, { id, version: seen }) => retireTemplate(viewer, id, seen),
  );
}
