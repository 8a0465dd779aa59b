import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { featuredComments } from "@/db/schema/moderation";

/** A comment that stands first under its story, and why. */
export interface FeaturedComment {
  id: string;
  name: string;
  words: string;
  reason: string;
  at: Date;
}

/** So many stand first under a story. */
export const MOST_FEATURED = 3;

/** The featured comments of a story, in the order in which they were featured; one query. Only what is public now. */
export async function featuredUnder(storyId: string): Promise<FeaturedComment[]> {
  const rows = await db
    .select({
      id: comments.id,
      name: comments.name,
      words: comments.body,
      reason: featuredComments.reason,
      at: comments.publishedAt,
    })
    .from(featuredComments)
    .innerJoin(comments, eq(comments.id, featuredComments.commentId))
    .where(
      and(eq(featuredComments.storyId, storyId), eq(comments.state, "published"), eq(comments.erased, false)),
    )
    .orderBy(asc(featuredComments.createdAt), asc(featuredComments.commentId))
    .limit(MOST_FEATURED);
  return rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at }] : []));
}

/** Why each of these comments is featured; those that are not are left out. */
export async function featuredAmong(commentIds: string[]): Promise<Map<string, string>> {
  if (commentIds.length === 0) return new Map();
  const rows = await db
    .select({ id: featuredComments.commentId, reason: featuredComments.reason })
    .from(featuredComments)
    .where(inArray(featuredComments.commentId, commentIds));
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}
