import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { leadsFrom, UNDONE_WITHIN } from "./comment";
import { type DeskComment, openComment } from "./desk-comment";
import { hasOpenEdit } from "./edit-rows";
import { moveComment } from "./move";
import { mayDecide } from "./permissions";
import { isPublic } from "./public-rows";
import { dropSample } from "./sampling";
import { pagesMovedBy } from "./tags";

/**
 * Takes one's own decision back within ten minutes: the comment waits again, as it did. Refuses with general.not-found,
 * general.not-allowed (no moderator any more), comments.undo-over (later, another's, changed meanwhile, answered already, its
 * writer objected or is changing it, or an organisation's answer).
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
    if (!mayDecide(viewer, comment.organisationId)) return refused({ key: "general.not-allowed" });
    if (!isOwn(viewer, comment, version) || (await isGround(tx, comment.id)))
      return refused({ key: "comments.undo-over" });
    await enact(tx, viewer, comment);
    return done(null);
  });
}

/** The viewer's own decision, as it stands on the screen, in its first minutes. */
function isOwn(viewer: Viewer, comment: DeskComment, version: number | null): boolean {
  const { decidedBy, decidedAt, officialOf } = comment;
  const isFresh = decidedAt !== null && now().getTime() - decidedAt.getTime() < UNDONE_WITHIN;
  const isMine = decidedBy === viewer.personId && comment.version === version && officialOf === null;
  return isMine && isFresh && leadsFrom("undo", comment.state);
}

/** Somebody has built on the decision already: answered, objected, or changes the words. */
async function isGround(tx: Transaction, commentId: string): Promise<boolean> {
  return (
    (await isAnswered(tx, commentId)) ||
    (await hasAppeal(tx, commentId)) ||
    (await hasOpenEdit(tx, commentId))
  );
}

// An answer that is read under it would hang in the air.
async function isAnswered(tx: Transaction, commentId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.parentId, commentId), isPublic))
    .limit(1);
  return rows.length > 0;
}

// The one objection of the writer is another person's to decide, and what that person decided stays.
async function hasAppeal(tx: Transaction, commentId: string): Promise<boolean> {
  const rows = await tx.select({ id: appeals.id }).from(appeals).where(eq(appeals.commentId, commentId));
  return rows.length > 0;
}

async function enact(tx: Transaction, viewer: Viewer, comment: DeskComment): Promise<void> {
  const { id: commentId, version } = comment;
  const move = { commentId, version, action: "undo", reason: null, decidedBy: null } as const;
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
      revision: version,
    },
    { tags: await pagesMovedBy(tx, comment) },
  );
}
