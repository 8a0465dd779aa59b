import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { isOverruled } from "@/newsroom/overruled";
import type { Viewer } from "@/newsroom/people/person";
import { isId } from "./comment";
import { maySee } from "./permissions";

const parent = alias(comments, "parent");

// Locked first and read after: read in the locking statement, who waited for the lock would see the new state beside the
// old decider. What it answers is held too, lest an answer be published while the words above it are taken back.
async function lock(tx: Transaction, commentId: string): Promise<void> {
  const [row] = await tx
    .select({ parentId: comments.parentId })
    .from(comments)
    .where(eq(comments.id, commentId))
    .for("update");
  if (row?.parentId)
    await tx.select({ id: comments.id }).from(comments).where(eq(comments.id, row.parentId)).for("share");
}

/** A comment as a decision needs it, with the story it stands under. */
async function loadComment(tx: Transaction, viewer: Viewer, commentId: string) {
  await lock(tx, commentId);
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
      partners: stories.livePartners,
      overruled: isOverruled(viewer, "comment", comments.id),
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
  const comment = isId(commentId) ? await loadComment(tx, viewer, commentId) : null;
  if (!comment || !maySee(viewer, comment)) return refused({ key: "general.not-found" });
  return comment.erased ? refused({ key: "comments.erased" }) : done(comment);
}
