import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db";
import { templates } from "@/db/schema/templates";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { isOrganisation } from "@/newsroom/organisations/queries";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { mayKeepTemplatesOf } from "./permissions";
import { templateFor } from "./queries";
import { readQuestions } from "./questions";
import { placesIn, type TemplateForm, templateFormSchema } from "./template";

/** A template as it is typed; `questions` holds one on a line (questions.ts). */
export interface TypedTemplate {
  name: string;
  about: string;
  celebratory: boolean;
  kind: TemplateForm["kind"];
  questions: string;
  kicker: string;
  headline: string;
  lead: string;
  body: string;
}

/** Adds a template to an organisation. Out comes its id. Refuses with templates.not-your-part and the issues of its words. */
export async function addTemplate(
  viewer: Viewer,
  organisationId: string,
  typed: TypedTemplate,
): Promise<Outcome<string>> {
  if (!mayKeepTemplatesOf(viewer, organisationId)) return refused({ key: "templates.not-your-part" });
  const read = readTemplate(typed);
  if (!read.ok) return read;
  if (!(await isOrganisation(organisationId)))
    return refused({ key: "general.not-found", field: "organisationId" });
  return db.transaction(async (tx) => {
    const row = { ...read.value, organisationId, createdBy: viewer.personId, createdAt: now() };
    const [added] = await tx
      .insert(templates)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: templates.id });
    if (!added) return refused({ key: "templates.name-taken", field: "name" });
    const subject = { kind: "template", id: added.id } as const;
    await record(tx, { actor: viewer, action: "template.add", subject, detail: { name: row.name } });
    return done(added.id);
  });
}

/** Rewrites a template decided on `version`. Refuses as addTemplate does, and with general.not-found, templates.stale. */
export async function changeTemplate(
  viewer: Viewer,
  id: string,
  version: number,
  typed: TypedTemplate,
): Promise<Outcome<string>> {
  const read = readTemplate(typed);
  if (!read.ok) return read;
  return replace(viewer, id, version, "template.change", read.value);
}

/** Puts a template away; stories begun from it stay as they are. Refuses as changeTemplate does. */
export function retireTemplate(viewer: Viewer, id: string, version: number): Promise<Outcome<string>> {
  return replace(viewer, id, version, "template.retire", { retired: true });
}

async function replace(
  viewer: Viewer,
  id: string,
  version: number,
  action: string,
  set: Partial<typeof templates.$inferInsert>,
): Promise<Outcome<string>> {
  const template = await templateFor(viewer, id);
  if (!template) return refused({ key: "general.not-found" });
  if (!mayKeepTemplatesOf(viewer, template.organisationId))
    return refused({ key: "templates.not-your-part" });
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(templates)
      .set({ ...set, version: sql`${templates.version} + 1` })
      .where(and(eq(templates.id, id), eq(templates.version, version), eq(templates.retired, false)))
      .returning({ id: templates.id });
    if (changed.length === 0) return refused({ key: "templates.stale" });
    const subject = { kind: "template", id } as const;
    await record(tx, { actor: viewer, action, subject, detail: { name: template.name } });
    return done(id);
  });
}

function readTemplate(
  typed: TypedTemplate,
): Outcome<Omit<typeof templates.$inferInsert, "organisationId" | "createdBy">> {
  const { questions, issues } = readQuestions(normalise(typed.questions));
  const form = { kind: typed.kind, questions, ...wordsOf(typed) };
  const missing = [...missingOf(typed, questions.length), ...issues, ...strayPlaces(form)];
  if (missing.length > 0) return refused(...missing);
  const parsed = templateFormSchema.safeParse(form);
  if (!parsed.success || typed.name.length > 120 || typed.about.length > 300)
    return refused({ key: "templates.too-long", values: { most: 20_000 } });
  const { celebratory } = typed;
  return done({
    name: normalise(typed.name).trim(),
    about: normalise(typed.about).trim(),
    celebratory,
    form,
  });
}

function wordsOf({ kicker, headline, lead, body }: TypedTemplate) {
  return {
    kicker: normalise(kicker).trim(),
    headline: normalise(headline).trim(),
    lead: normalise(lead).trim(),
    body: normalise(body.replaceAll("\r\n", "\n")).trim(),
  };
}

function missingOf({ name, body }: TypedTemplate, questions: number): Issue[] {
  const missing: Issue[] = [];
  if (isBlank(name)) missing.push({ key: "templates.name-missing", field: "name" });
  if (questions === 0) missing.push({ key: "templates.question-missing", field: "questions" });
  if (isBlank(body)) missing.push({ key: "templates.skeleton-missing", field: "body" });
  return missing;
}

function strayPlaces(form: TemplateForm): Issue[] {
  const known = new Set(form.questions.map(({ key }) => key));
  const fields = ["kicker", "headline", "lead", "body"] as const;
  return fields.flatMap((field) =>
    [...new Set(placesIn(form[field]))]
      .filter((place) => !known.has(place))
      .map((place) => ({ key: "templates.place-unknown" as const, field, values: { place: `{${place}}` } })),
  );
}
