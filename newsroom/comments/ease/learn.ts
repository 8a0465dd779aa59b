import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments, orderWords } from "@/db/schema/comments";
import { learn } from "./model";

const NEWEST = 5_000;
const AT_ONCE = 1_000;

/**
 * Learns the order of the queue anew from the newest 5,000 decisions of the city's own moderators. What was erased
 * meanwhile is not among them, and so forgotten with the next run.
 */
export async function learnOrder(): Promise<void> {
  await db.transaction(async (tx) => {
    // Two servers learn one after the other; who reads meanwhile reads what was learned before.
    await tx.execute(sql`lock table ${orderWords} in exclusive mode`);
    const weights = [...learn(await decisions(tx))].map(([word, weight]) => ({ word, weight }));
    await tx.delete(orderWords);
    for (let from = 0; from < weights.length; from += AT_ONCE)
      await tx.insert(orderWords).values(weights.slice(from, from + AT_ONCE));
  });
}

async function decisions(tx: Transaction) {
  return tx
    .select({ words: comments.body, isPublished: sql<boolean>`${comments.state} = 'published'` })
    .from(comments)
    .where(
      and(
        inArray(comments.state, ["published", "not-publishable"]),
        isNotNull(comments.decidedAt),
        isNull(comments.officialOf),
        eq(comments.erased, false),
      ),
    )
    .orderBy(desc(comments.decidedAt))
    .limit(NEWEST);
}
