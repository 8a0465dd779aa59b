import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { freshness, journal, journalHead } from "@/db/schema/journal";
import { now } from "@/newsroom/clock";

/** What happened, in the product's words. Without `actor`, the city's machinery or a guest acted under `actorName`. */
export interface Entry {
  actor: { personId: string | null; name: string };
  action: string;
  subject: {
    kind:
      | "story"
      | "comment"
      | "person"
      | "session"
      | "organisation"
      | "topic"
      | "site"
      | "holiday"
      | "assignment"
      | "template"
      | "name"
      | "word"
      | "picture"
      | "ledger"
      | "demand"
      | "author"
      | "judgement"
      | "citizen";
    id: string;
  };
  from?: string | null;
  to?: string | null;
  revision?: number | null;
  reason?: string | null;
  detail?: Record<string, string | number | boolean | null | string[]>;
}

/** The public pages an entry changes: tags named by app/reading.ts. "purge" takes them down rather than renews them. */
export interface Freshness {
  tags: readonly string[];
  kind?: "refresh" | "purge";
}

export type JournalRow = typeof journal.$inferInsert;

/**
 * Writes one audit row, chained by hash to the one before, and the pages it changes, in the verb's transaction.
 * Call it last: from here to the commit all other writers wait in line, so that numbers are in commit order.
 */
export async function record(tx: Transaction, entry: Entry, fresh?: Freshness): Promise<number> {
  const head = await lockHead(tx);
  const row = chained(entry, head);
  await tx.insert(journal).values(row);
  await tx.update(journalHead).set({ number: row.number, hash: row.hash }).where(eq(journalHead.id, 1));
  if (fresh) await tag(tx, fresh);
  return row.number;
}

/**
 * Has pages made anew for what is no act of the audit, such as a citizen's opinion. Call it last: like record it waits in
 * line, because the front takes it that tags are numbered in the order in which they were committed.
 */
export async function renewPages(tx: Transaction, fresh: Freshness): Promise<void> {
  await lockHead(tx);
  await tag(tx, fresh);
}

async function tag(tx: Transaction, { tags, kind = "refresh" }: Freshness): Promise<void> {
  if (tags.length === 0) return;
  await tx.insert(freshness).values([...new Set(tags)].map((tag) => ({ tag, kind })));
}

async function lockHead(tx: Transaction): Promise<{ number: number; hash: string }> {
  const [head] = await tx.select().from(journalHead).where(eq(journalHead.id, 1)).for("update");
  if (!head) throw new Error("the journal has no head row");
  return head;
}

function chained(entry: Entry, head: { number: number; hash: string }): JournalRow & { hash: string } {
  const row = {
    number: head.number + 1,
    at: now(),
    actorId: entry.actor.personId,
    actorName: entry.actor.name,
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    fromState: entry.from ?? null,
    toState: entry.to ?? null,
    revision: entry.revision ?? null,
    reason: entry.reason ?? null,
    detail: entry.detail ?? {},
    previousHash: head.hash,
  };
  return { ...row, hash: hashOf(row) };
}

/** SHA-256 over a row's fields in a fixed order, the previous row's hash among them. */
export function hashOf(row: Omit<JournalRow, "hash">): string {
  const fields = [
    row.number,
    row.at.toISOString(),
    row.actorId ?? null,
    row.actorName,
    row.action,
    row.subjectKind,
    row.subjectId,
    row.fromState ?? null,
    row.toState ?? null,
    row.revision ?? null,
    row.reason ?? null,
    sortedEntries(row.detail),
    row.previousHash,
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

// jsonb does not keep the order of keys, so the hash must not depend on it.
function sortedEntries(detail: unknown): [string, unknown][] {
  if (detail === null || typeof detail !== "object") return [];
  return Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1));
}
