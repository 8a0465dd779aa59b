import { and, desc, eq, inArray, or } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { templates } from "@/db/schema/templates";
import { organisationsWhere, type Role, type Viewer } from "@/newsroom/people/person";
import { type Template, templateFormSchema } from "./template";

const writers: readonly Role[] = ["author", "editor", "manager"];

const columns = {
  id: templates.id,
  organisationId: templates.organisationId,
  organisation: organisations.name,
  central: organisations.central,
  name: templates.name,
  about: templates.about,
  celebratory: templates.celebratory,
  form: templates.form,
  version: templates.version,
};

/** The templates this viewer may begin a story from: their organisations' and the central desk's, the central ones first. */
export async function templatesFor(viewer: Viewer): Promise<Template[]> {
  const held = organisationsWhere(viewer, writers);
  if (held !== "all" && held.length === 0) return [];
  const within =
    held === "all" ? undefined : or(organisations.central, inArray(templates.organisationId, held));
  const rows = await db
    .select(columns)
    .from(templates)
    .innerJoin(organisations, eq(organisations.id, templates.organisationId))
    .where(and(eq(templates.retired, false), within))
    .orderBy(desc(organisations.central), organisations.position, templates.createdAt, templates.id);
  return rows.map((row) => ({ ...row, form: templateFormSchema.parse(row.form) }));
}

/** One of them, or null. */
export async function templateFor(viewer: Viewer, id: string): Promise<Template | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return (await templatesFor(viewer)).find((template) => template.id === id) ?? null;
}
