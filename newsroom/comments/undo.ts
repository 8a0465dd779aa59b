import { and, eq, inArray } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { leadsFrom, UNDONE_WITHIN } from "./comment";
import { openComment } from "./desk-comment";
import { hasOpenEdit } from "./edit-rows";
import { moveComment } from "./move";
import { dropSample } from "./sampling";
import { pagesMovedBy } from "./tags";

/**
 * Takes one's own decision back within ten minutes: the comment waits again, as it did. Refuses with general.not-found,
 * comments.undo-over (later, another's, changed meanwhile, answered already, or its writer is changing it).
 */
export async function undoDecision(
  viewer: Viewer,
  commentId: string,
  version: number | null,
): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const comment = found.value;
    const isMine = comment.decidedBy === viewer.personId && comment.version === version;
    const isFresh =
      comment.decidedAt !== null && now().getTime() - comment.decidedAt.getTime() < UNDONE_WITHIN;
    const mayUndo = isMine && isFresh && leadsFrom("undo", comment.state);
    if (!mayUndo || (await isAnswered(tx, commentId)) || (await hasOpenEdit(tx, commentId)))
      return refused({ key: "comments.undo-over" });
    const move = {
      commentId,
      version: comment.version,
      action: "undo",
      reason: null,
      decidedBy: null,
    } as const;
    if (!(await moveComment(tx, move))) throw new Error("a locked comment moved under its undoing");
    await dropSample(tx, comment);
    await record(
      tx,
      {
        actor: viewer,
        action: "comment.undo",
        subject: { kind: "comment", id: commentId },
        from: comment.state,
        to: "queued",
        revision: comment.version,
      },
      { tags: await pagesMovedBy(tx, comment) },
    );
    return done(null);
  });
}

// An answer that is read under it would hang in the air.
async function isAnswered(tx: Transaction, commentId: string): Promise<boolean> {
  const isPublic = inArray(comments.state, ["published", "removed", "withdrawn"]);
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.parentId, commentId), isPublic))
    .limit(1);
  return rows.length > 0;
}
