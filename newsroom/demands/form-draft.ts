import { and, eq, gt, sql } from "drizzle-orm";
import type { Reader } from "@/db";
import { formDrafts } from "@/db/schema/settings";
import { now } from "@/newsroom/clock";
import { dropForm, keepForm, keptForm, storable } from "@/newsroom/form-draft";
import type { Issue } from "@/newsroom/outcome";

/** A picture that waits with a form that came back: drawn already, for the half hour in which the form is kept. */
export interface WaitingPicture {
  place: number;
  sha256: string;
  width: number;
  height: number;
}

/** A form that came back: what was typed, and why; without issues it is shown what others asked already. */
export interface DemandDraft {
  title: string;
  words: string;
  name: string;
  organisationId: string;
  /** What was typed about its pictures, and how many there were. */
  alts?: string[];
  pictures?: number;
  /** Those of them that wait with the form (kept-pictures.ts); the others are chosen again. */
  kept?: WaitingPicture[];
  issues: Issue[];
}

const KIND = "demand";

/** Keeps a form that comes back for half an hour (newsroom/form-draft.ts). */
export function keepDemandDraft(
  draft: Omit<DemandDraft, "kept">,
  addressBucket: string | null,
): Promise<string | null> {
  const { issues, alts = [], pictures = 0, ...typed } = draft;
  const clean = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, storable(text)]));
  return keepForm(KIND, { ...clean, alts: alts.map(storable), pictures, issues }, addressBucket);
}

/** The form of this id; null when there is none, or it has expired. */
export async function demandDraft(id: string | null | undefined): Promise<DemandDraft | null> {
  return (await keptForm(KIND, id)) as DemandDraft | null;
}

/** The pictures that wait with a form, by its id. */
export async function waitingPictures(id: string | null | undefined): Promise<WaitingPicture[]> {
  return (await demandDraft(id))?.kept ?? [];
}

/** A form that was taken in waits no more, nor do its pictures. */
export function dropDemandDraft(id: string | null | undefined): Promise<void> {
  return dropForm(KIND, id);
}

/** Does a form that came back wait with a picture of this file? */
export async function waitsInForm(reader: Reader, sha256: string): Promise<boolean> {
  const names = sql`${formDrafts.content} -> 'kept' @> ${JSON.stringify([{ sha256 }])}::jsonb`;
  const rows = await reader
    .select({ id: formDrafts.id })
    .from(formDrafts)
    .where(and(eq(formDrafts.kind, KIND), gt(formDrafts.expiresAt, now()), names))
    .limit(1);
  return rows.length > 0;
}
