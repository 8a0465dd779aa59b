import { gt, max } from "drizzle-orm";
import { db } from "@/db";
import { freshness } from "@/db/schema/journal";

/** The tags of the pages that were to be renewed since something began. */
export async function tagsSince(happen: () => Promise<unknown>): Promise<string[]> {
  const [before] = await db.select({ number: max(freshness.number) }).from(freshness);
  await happen();
  const rows = await db
    .select({ tag: freshness.tag })
    .from(freshness)
    .where(gt(freshness.number, before?.number ?? 0));
  return rows.map(({ tag }) => tag);
}
