import { randomBytes } from "node:crypto";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { formDrafts } from "@/db/schema/settings";
import { now } from "./clock";
import { countRefusal } from "./pace";

const HALF_AN_HOUR = 1_800_000;
const ID = /^[\w-]{22}$/;

/**
 * Keeps a form that comes back for half an hour, so that its words return without JavaScript or a session. Answers with 128
 * random bits for the address, or null when the network has had too many forms refused in this hour. Old ones of everybody
 * are swept out on the way. `content` holds no NUL and no half surrogate (storable).
 */
export async function keepForm(
  kind: string,
  content: object,
  addressBucket: string | null,
): Promise<string | null> {
  if (await countRefusal(addressBucket)) return null;
  const id = randomBytes(16).toString("base64url");
  const at = now();
  await db.delete(formDrafts).where(lt(formDrafts.expiresAt, at));
  await db.insert(formDrafts).values({ id, kind, content, expiresAt: new Date(at.getTime() + HALF_AN_HOUR) });
  return id;
}

/** Adds to a form that is kept already, in the transaction of what is added. */
export async function addToForm(tx: Transaction, id: string, more: object): Promise<void> {
  const content = sql`${formDrafts.content} || ${JSON.stringify(more)}::jsonb`;
  await tx.update(formDrafts).set({ content }).where(eq(formDrafts.id, id));
}

/** Forgets a form before its time: it was taken in after all. */
export async function dropForm(kind: string, id: string | null | undefined): Promise<void> {
  if (id && ID.test(id))
    await db.delete(formDrafts).where(and(eq(formDrafts.id, id), eq(formDrafts.kind, kind)));
}

/** Forgets the forms whose half hour is over and that nobody sent. */
export async function sweepForms(): Promise<void> {
  await db.delete(formDrafts).where(lt(formDrafts.expiresAt, now()));
}

/**
 * Forgets the kept forms that hold these words (they were sent in after all, and are now erased), or belong to the receipt with
 * this mark.
 */
export async function forgetForms(tx: Transaction, by: { words: string } | { mark: string }): Promise<void> {
  const [[field, value]] = Object.entries(by) as [[string, string]];
  await tx.delete(formDrafts).where(sql`${formDrafts.content}->>${field} = ${value}`);
}

/** The kept form of this kind and id; null when there is none, or it has expired. */
export async function keptForm(kind: string, id: string | null | undefined): Promise<unknown> {
  if (!id || !ID.test(id)) return null;
  const [row] = await db
    .select({ content: formDrafts.content })
    .from(formDrafts)
    .where(and(eq(formDrafts.id, id), eq(formDrafts.kind, kind), gt(formDrafts.expiresAt, now())));
  return row?.content ?? null;
}

/** Text as jsonb takes it: a form may come with NUL or half a surrogate pair. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, "\uFFFD");
}
