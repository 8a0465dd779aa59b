import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { publicColumns, toPublic } from "./public-rows";

/** The newest words citizens can read under a story, answers among them, the newest first: for its feed. */
export async function newestComments(storyId: string, limit: number) {
  const rows = await db
    .select(publicColumns)
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.state, "published")))
    .orderBy(desc(comments.publishedAt), desc(comments.id))
    .limit(limit);
  return rows
    .map((row) => toPublic(row, new Map()))
    .flatMap((comment) => (comment.state === "published" ? [comment] : []));
}
