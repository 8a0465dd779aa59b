import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";

/** How many words everybody reads under a story, answers among them, and since when the newest is there. */
export interface CommentPulse {
  published: number;
  last: Date | null;
}

/** The pulse of a story's comments, in one small query. */
export async function commentPulse(storyId: string): Promise<CommentPulse> {
  const [row] = await db
    .select({
      published: sql<number>`count(*)::int`,
      last: sql<string | null>`max(${comments.publishedAt})`,
    })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.state, "published")));
  return { published: row?.published ?? 0, last: row?.last ? new Date(row.last) : null };
}
