import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isId } from "./comment";
import { maySee } from "./permissions";

const parent = alias(comments, "parent");

/**
 * A comment as a decision needs it, with the story it stands under. Locked first and read after: read in the locking
 * statement, who waited for the lock would see the new state beside the old decider.
 */
async function loadComment(tx: Transaction, commentId: string) {
  await tx.select({ id: comments.id }).from(comments).where(eq(comments.id, commentId)).for("update");
  const [row] = await tx
    .select({
      id: comments.id,
      state: comments.state,
      version: comments.version,
      erased: comments.erased,
      decidedAt: comments.decidedAt,
      decidedBy: comments.decidedBy,
      decidedByName: people.name,
      isReply: comments.parentId,
      officialOf: comments.officialOf,
      authorMark: comments.authorMark,
      parentPublishedAt: parent.publishedAt,
      storyId: stories.id,
      storyCode: stories.code,
      storyStanding: stories.standing,
      organisationId: stories.organisationId,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .leftJoin(people, eq(people.id, comments.decidedBy))
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .where(eq(comments.id, commentId));
  return row ?? null;
}

export type DeskComment = NonNullable<Awaited<ReturnType<typeof loadComment>>>;

/** The comment, locked until the transaction ends, if this viewer may know of it; else general.not-found or comments.erased. */
export async function openComment(
  tx: Transaction,
  viewer: Viewer,
  commentId: string,
): Promise<Outcome<DeskComment>> {
  const comment = isId(commentId) ? await loadComment(tx, commentId) : null;
  if (!comment || !maySee(viewer, comment)) return refused({ key: "general.not-found" });
  return comment.erased ? refused({ key: "comments.erased" }) : done(comment);
}
