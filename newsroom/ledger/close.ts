import { createHash } from "node:crypto";
import { and, asc, desc, eq, gte, inArray, isNotNull, lt, min, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { journal } from "@/db/schema/journal";
import { ledgerDays } from "@/db/schema/ledger";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { machinery } from "@/newsroom/machinery";
import { dayOf, later, startOf } from "@/newsroom/persian/civil-day";
import { bodyOf, counted, FIRST_HASH, type LedgerLine, markOf, noTotals, totalsOf } from "./entry";

/** What began before midnight has ended by then. */
const HOUR = 3_600_000;

const events: Record<string, string> = {
  "comment.post": "received",
  "comment.publish": "published",
  "comment.refuse": "refused",
  "comment.remove": "removed",
  "comment.withdraw": "withdrawn",
  "comment.undo": "undone",
  "comment.appeal": "appealed",
  "comment.uphold": "upheld",
  "comment.reverse": "reversed",
  // A trusted writer's, published as it arrived.
  "comment.trust": "published",
  "comment.edit": "edited",
  "comment.approve-edit": "edit-approved",
  "comment.reject-edit": "edit-rejected",
};

/**
 * Writes the account of every day that is over and not yet written, in order, each chained by hash to the one before; a
 * day on which nothing happened has its file too. Any number of servers may run it at once.
 */
export async function closeLedger(): Promise<void> {
  const today = dayOf(new Date(now().getTime() - HOUR));
  for (let day = await firstOpenDay(); day !== null && day < today; day = later(day, { days: 1 })) {
    const open = day;
    const wasClosed = await db.transaction((tx) => closeDay(tx, open));
    if (!wasClosed) return;
  }
}

async function firstOpenDay(): Promise<string | null> {
  const [last] = await db
    .select({ day: ledgerDays.day })
    .from(ledgerDays)
    .orderBy(desc(ledgerDays.day))
    .limit(1);
  if (last) return later(last.day, { days: 1 });
  const [first] = await db.select({ at: min(comments.createdAt) }).from(comments);
  return first?.at ? dayOf(first.at) : null;
}

// False when another server was faster: it goes on from there.
async function closeDay(tx: Transaction, day: string): Promise<boolean> {
  const [last] = await tx.select().from(ledgerDays).orderBy(desc(ledgerDays.day)).limit(1);
  if (last && last.day >= day) return false;
  const lines = await linesOf(tx, day);
  const previousHash = last?.hash ?? FIRST_HASH;
  const totals = counted(last ? totalsOf(last.body) : noTotals, lines);
  const body = bodyOf(day, previousHash, lines, totals);
  const hash = createHash("sha256").update(body).digest("hex");
  const closed = await tx
    .insert(ledgerDays)
    .values({ day, body, hash, previousHash, createdAt: now() })
    .onConflictDoNothing()
    .returning({ day: ledgerDays.day });
  if (closed.length === 0) return false;
  const entry = { actor: machinery, action: "ledger.close", subject: { kind: "ledger", id: day } as const };
  await record(tx, { ...entry, detail: { hash } }, { tags: ["ledger", "transparency"] });
  return true;
}

async function linesOf(tx: Transaction, day: string): Promise<LedgerLine[]> {
  const rows = await tx
    .select({
      receiptHash: comments.receiptHash,
      action: journal.action,
      from: journal.fromState,
      reason: journal.reason,
      code: stories.code,
    })
    .from(journal)
    .innerJoin(comments, eq(sql`${comments.id}::text`, journal.subjectId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(
      and(
        eq(journal.subjectKind, "comment"),
        inArray(journal.action, Object.keys(events)),
        gte(journal.at, startOf(day)),
        lt(journal.at, startOf(later(day, { days: 1 }))),
        isNotNull(comments.receiptHash),
      ),
    )
    .orderBy(asc(journal.number));
  return rows.map(({ receiptHash, action, from, reason, code }) => ({
    mark: markOf(receiptHash ?? ""),
    event: events[action] ?? action,
    from,
    reason,
    code,
  }));
}
