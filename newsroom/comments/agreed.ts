import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db";
import { commentOpinions, comments } from "@/db/schema/comments";
import { MOST_AGREED } from "./order";
import { type PublicRow, publicColumns } from "./public-rows";

/**
 * The comments of a story most agreed with, counted from the opinions' rows in the query itself: those nobody judged come
 * last, the oldest first, and how many disagree moves nothing.
 */
export function mostAgreed(storyId: string): Promise<PublicRow[]> {
  const counted = db
    .select({ id: commentOpinions.commentId, agree: sql<number>`count(*)`.as("agree") })
    .from(commentOpinions)
    .innerJoin(comments, eq(comments.id, commentOpinions.commentId))
    .where(and(eq(comments.storyId, storyId), isNull(comments.parentId), commentOpinions.agrees))
    .groupBy(commentOpinions.commentId)
    .as("counted");
  return db
    .select(publicColumns)
    .from(comments)
    .leftJoin(counted, eq(counted.id, comments.id))
    .where(and(eq(comments.storyId, storyId), isNull(comments.parentId), eq(comments.state, "published")))
    .orderBy(desc(sql`coalesce(${counted.agree}, 0)`), asc(comments.publishedAt), asc(comments.id))
    .limit(MOST_AGREED);
}
