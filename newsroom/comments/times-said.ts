import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";

const HOUR = 3_600_000;

/** How often these very words were sent under this story, ever and in the last hour. */
export async function timesSaid(
  tx: Transaction,
  storyId: string,
  words: string,
): Promise<{ ever: number; lately: number }> {
  const since = new Date(now().getTime() - HOUR).toISOString();
  const [row] = await tx
    .select({
      ever: sql<number>`count(*)::int`,
      lately: sql<number>`count(*) filter (where ${comments.createdAt} > ${since})::int`,
    })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.body, words)));
  return row ?? { ever: 0, lately: 0 };
}
