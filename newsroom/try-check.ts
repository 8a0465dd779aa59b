import { sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { tellOperators } from "./trouble";

/** Moderators are told by a signal; somebody is to mend it, too. */
export const CHECK_FAILED = "a check of what a citizen sent failed; it is held";

/** A check that has not answered by then holds like one that failed: nobody waits for it, and nobody behind in the line does. */
const SLOWEST = sql.raw("1500");

/**
 * What a check that only reads has found, or null when it failed or was too slow: its transaction goes on as if it had not
 * been asked, so that what was sent is taken in, and held.
 */
export async function tryCheck<Found>(
  tx: Transaction,
  check: (tx: Transaction) => Promise<Found>,
): Promise<{ found: Found } | null> {
  await tx.execute(sql`savepoint checking`);
  try {
    await tx.execute(sql`set local statement_timeout = ${SLOWEST}`);
    return { found: await check(tx) };
  } catch (error) {
    tellOperators(CHECK_FAILED, error);
    return null;
  } finally {
    // Nothing was written; the time limit goes with it.
    await tx.execute(sql`rollback to savepoint checking`);
  }
}
