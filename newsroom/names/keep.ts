import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { titles } from "@/db/schema/names";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { isDay } from "@/newsroom/persian/civil-day";
import { normalise } from "@/newsroom/persian/normalise";
import { mayKeepNames } from "./permissions";

const line = z.string().max(200);
const day = z.string().max(40).nullable();

/** An entry of the registry as a form sends it. */
export const nameSchema = z.object({
  kind: z.enum(["official", "office", "place"]),
  name: line,
  variants: z.array(line).max(20),
  title: line,
  organisation: line,
  from: day,
  to: day,
});
export type NameForm = z.infer<typeof nameSchema>;

/**
 * Adds an entry to the registry of names. Refuses with general.not-allowed, general.unreadable, names.name-missing,
 * names.title-missing, names.day-unreadable, names.days-reversed.
 */
export async function addName(viewer: Viewer, form: unknown): Promise<Outcome<{ id: string }>> {
  const read = readName(viewer, form);
  if (!read.ok) return read;
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(titles)
      .values({ ...columnsOf(read.value), addedBy: viewer.personId, createdAt: now() })
      .returning({ id: titles.id });
    if (!row) throw new Error("no title came back");
    await record(tx, entry(viewer, "name.add", row.id, read.value));
    return done(row);
  });
}

/** Changes an entry: a new last day, a right form, one more misspelling. Refuses as addName, and with general.not-found. */
export async function changeName(viewer: Viewer, id: string, form: unknown): Promise<Outcome<null>> {
  const read = readName(viewer, form);
  if (!read.ok) return read;
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(titles)
      .set(columnsOf(read.value))
      .where(standing(id))
      .returning({ id: titles.id });
    if (changed.length === 0) return refused({ key: "general.not-found" });
    await record(tx, entry(viewer, "name.change", id, read.value));
    return done(null);
  });
}

/** Takes an entry that should never have been there out of the registry. Refuses with general.not-allowed, general.not-found. */
export async function dropName(viewer: Viewer, id: string): Promise<Outcome<null>> {
  if (!mayKeepNames(viewer)) return refused({ key: "general.not-allowed" });
  return db.transaction(async (tx) => {
    const [row] = await tx.update(titles).set({ droppedAt: now() }).where(standing(id)).returning();
    if (!row) return refused({ key: "general.not-found" });
    await record(tx, entry(viewer, "name.drop", id, { ...row, from: row.fromDay, to: row.toDay }));
    return done(null);
  });
}

const standing = (id: string) =>
  and(eq(titles.id, z.uuid().safeParse(id).success ? id : NOBODY), isNull(titles.droppedAt));
const NOBODY = "00000000-0000-0000-0000-000000000000";

function readName(viewer: Viewer, form: unknown): Outcome<NameForm> {
  if (!mayKeepNames(viewer)) return refused({ key: "general.not-allowed" });
  const parsed = nameSchema.safeParse(form);
  if (!parsed.success) return refused({ key: "general.unreadable" });
  const name = tidied(parsed.data);
  const issues = [...missingIn(name), ...unreadableDays(name)];
  return issues.length > 0 ? refused(...issues) : done(name);
}

function tidied(form: NameForm): NameForm {
  const tidy = (text: string) => normalise(text).replace(/\s+/g, " ").trim();
  const variants = form.variants
    .map(tidy)
    .filter((variant) => !isBlank(variant) && variant !== tidy(form.name));
  return {
    ...form,
    name: tidy(form.name),
    title: form.kind === "official" ? tidy(form.title) : "",
    organisation: tidy(form.organisation),
    variants: [...new Set(variants)],
  };
}

function missingIn({ kind, name, title, from, to }: NameForm): Issue[] {
  const issues: Issue[] = [];
  if (isBlank(name)) issues.push({ key: "names.name-missing", field: "name" });
  if (kind === "official" && isBlank(title)) issues.push({ key: "names.title-missing", field: "title" });
  if (from && to && to < from) issues.push({ key: "names.days-reversed", field: "to" });
  return issues;
}

function unreadableDays(form: NameForm): Issue[] {
  return (["from", "to"] as const).flatMap((field) =>
    form[field] === null || isDay(form[field]) ? [] : [{ key: "names.day-unreadable" as const, field }],
  );
}

function columnsOf({ from, to, ...rest }: NameForm) {
  return { ...rest, fromDay: from, toDay: to };
}

function entry(
  viewer: Viewer,
  action: string,
  id: string,
  { name, title, from, to }: Pick<NameForm, "name" | "title" | "from" | "to">,
) {
  return { actor: viewer, action, subject: { kind: "name" as const, id }, detail: { name, title, from, to } };
}
