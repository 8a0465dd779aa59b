import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";

const DAY = 86_400_000;
const TEN_MINUTES = 600_000;

/**
 * The comment this posting repeats, or null. From here to the end of the transaction every posting with the same
 * fingerprint waits, so of a hundred at once one is kept.
 *
 * With the form's token a repetition is the same browser's, for a day. Without one it may be a neighbour's copy of
 * public words, so only a comment still waiting counts: its receipt must not fall to who repeats what he read.
 */
export async function findRepeated(
  tx: Transaction,
  fingerprint: string,
  hasToken: boolean,
): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${fingerprint}, 0))`);
  const since = new Date(now().getTime() - (hasToken ? DAY : TEN_MINUTES));
  const [row] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.fingerprint, fingerprint),
        gt(comments.createdAt, since),
        hasToken ? undefined : eq(comments.state, "queued"),
      ),
    )
    .orderBy(desc(comments.createdAt))
    .limit(1);
  return row?.id ?? null;
}
