import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { openComment } from "./desk-comment";
import { mayDecide, organisationsSeen } from "./permissions";

/**
 * A moderator has looked at what a trusted writer published and lets it stand. Refuses with general.not-found,
 * general.not-allowed, comments.version-missing, comments.changed-meanwhile and comments.not-now (looked at already).
 */
export async function lookOver(
  viewer: Viewer,
  commentId: string,
  version: number | null,
): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const comment = found.value;
    if (!mayDecide(viewer, comment.organisationId)) return refused({ key: "general.not-allowed" });
    if (version === null) return refused({ key: "comments.version-missing" });
    if (version !== comment.version) return refused({ key: "comments.changed-meanwhile" });
    const looked = await tx
      .update(comments)
      .set({ awaitsLook: false })
      .where(and(eq(comments.id, commentId), comments.awaitsLook))
      .returning({ id: comments.id });
    if (looked.length === 0) return refused({ key: "comments.not-now" });
    await record(tx, {
      actor: { personId: viewer.personId, name: viewer.name },
      action: "comment.look",
      subject: { kind: "comment", id: commentId },
      revision: version,
    });
    return done(null);
  });
}

/** How many published comments wait for a look of this moderator. */
export async function countLooks(viewer: Viewer): Promise<number> {
  const seen = organisationsSeen(viewer, "queued");
  if (seen.length === 0) return 0;
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(comments.awaitsLook, seen === "all" ? undefined : inArray(stories.organisationId, seen)));
  return row?.count ?? 0;
}
