import { asc, eq, gt } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { journal, journalHead } from "@/db/schema/journal";
import { hashOf } from "./record";

export type Verdict = { rows: number; head: string } | { broken: number; why: string };

const PAGE = 1_000;

/**
 * Recomputes the whole chain from the first row. Out comes the number of rows and the head's hash (keep it
 * elsewhere: a chain rewritten to its end shows only against a head noted before), or the first broken row and why.
 */
export async function verifyJournal(): Promise<Verdict> {
  // One moment for all pages: a city that goes on working meanwhile is not a broken journal.
  return db.transaction(verifyChain, { isolationLevel: "repeatable read", accessMode: "read only" });
}

async function verifyChain(tx: Transaction): Promise<Verdict> {
  let previous = { number: 0, hash: "0".repeat(64) };
  for (;;) {
    const rows = await tx
      .select()
      .from(journal)
      .where(gt(journal.number, previous.number))
      .orderBy(asc(journal.number))
      .limit(PAGE);
    for (const row of rows) {
      const why = brokenBecause(row, previous);
      if (why) return { broken: row.number, why };
      previous = { number: row.number, hash: row.hash };
    }
    if (rows.length < PAGE) return againstHead(tx, previous);
  }
}

function brokenBecause(
  row: typeof journal.$inferSelect,
  previous: { number: number; hash: string },
): string | null {
  if (row.number !== previous.number + 1) return `row ${previous.number + 1} is missing`;
  if (row.previousHash !== previous.hash) return "it does not follow from the row before";
  if (hashOf(row) !== row.hash) return "its content does not match its hash";
  return null;
}

async function againstHead(tx: Transaction, last: { number: number; hash: string }): Promise<Verdict> {
  const [head] = await tx.select().from(journalHead).where(eq(journalHead.id, 1));
  if (head?.number === last.number && head.hash === last.hash) return { rows: last.number, head: last.hash };
  return { broken: last.number + 1, why: "rows are missing at the end of the journal" };
}
