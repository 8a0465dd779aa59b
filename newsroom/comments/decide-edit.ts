import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { commentEdits } from "@/db/schema/comment-edits";
import { comments } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { formatJalali } from "@/newsroom/persian/calendar";
import { commentWords } from "@/words/fa/comments";
import { type CommentReason, isCommentReason, isId } from "./comment";
import { type DeskComment, openComment } from "./desk-comment";
import { forgetFeatured } from "./featured-rows";
import { likenessOf } from "./likeness";
import { mayDecide, mayTake } from "./permissions";
import { pagesWithComments } from "./tags";

/** What a moderator's form carries. A change is never altered: its id says which words were read. */
export interface EditVerdict {
  editId: string;
  approves: boolean;
  /** From the public list; asked for where the change is rejected. */
  reason: string | null;
}

/**
 * Lets a writer's new words take the place of the public ones, or leaves the old ones and tells the writer why. Of two
 * moderators the second is told what the first decided. Refuses with general.not-found, general.not-allowed,
 * comments.own-desk (rejecting what is said about the viewer's own organisation), comments.erased,
 * comments.edit-decided, comments.edit-over (replaced by the writer, or its comment is not public any more) and
 * comments.reason-missing.
 */
export async function decideEdit(viewer: Viewer, verdict: EditVerdict): Promise<Outcome<null>> {
  const reason = !verdict.approves && isCommentReason(verdict.reason) ? verdict.reason : null;
  return db.transaction(async (tx) => {
    const commentId = await commentOf(tx, verdict.editId);
    const found = await openComment(tx, viewer, commentId ?? "");
    if (!found.ok) return found;
    const comment = found.value;
    if (!mayDecide(viewer, comment.organisationId)) return refused({ key: "general.not-allowed" });
    if (!mayTake(viewer, comment, verdict.approves ? "publish" : "refuse"))
      return refused({ key: "comments.own-desk" });
    // Read after the comment was locked: what a colleague or the writer did meanwhile is seen.
    const edit = await readEdit(tx, verdict.editId);
    if (edit.state !== "open") return refused(overtaken(edit));
    if (!verdict.approves && !reason) return refused({ key: "comments.reason-missing", field: "reason" });

    if (verdict.approves) await swap(tx, comment.id, edit);
    await enact(tx, viewer, comment, edit.id, reason);
    return done(null);
  });
}

async function commentOf(tx: Transaction, editId: string): Promise<string | null> {
  if (!isId(editId)) return null;
  const [row] = await tx
    .select({ commentId: commentEdits.commentId })
    .from(commentEdits)
    .where(eq(commentEdits.id, editId));
  return row?.commentId ?? null;
}

async function readEdit(tx: Transaction, editId: string) {
  const { id, after, state, signals, watchWords, decidedAt } = commentEdits;
  const [row] = await tx
    .select({ id, after, state, signals, watchWords, decidedAt, decidedBy: people.name })
    .from(commentEdits)
    .leftJoin(people, eq(people.id, commentEdits.decidedBy))
    .where(eq(commentEdits.id, editId));
  if (!row) throw new Error("a change went away under the lock of its comment");
  return row;
}

type Edit = Awaited<ReturnType<typeof readEdit>>;

/** What was decided first, for whoever came second. */
function overtaken({ state, decidedBy, decidedAt }: Edit): Issue {
  if (state !== "approved" && state !== "rejected") return { key: "comments.edit-over" };
  const when = decidedAt ? formatJalali(decidedAt, "full") : "";
  return {
    key: "comments.edit-decided",
    values: { who: decidedBy ?? "", what: commentWords.editStates[state], when },
  };
}

// Who published the comment stays its publisher; its version says that it is not what it was.
async function swap(tx: Transaction, commentId: string, { after, signals, watchWords }: Edit): Promise<void> {
  await tx
    .update(comments)
    .set({
      body: after,
      likeness: likenessOf(after),
      signals,
      watchWords,
      version: sql`${comments.version} + 1`,
    })
    .where(eq(comments.id, commentId));
  await forgetFeatured(tx, commentId);
}

async function enact(
  tx: Transaction,
  viewer: Viewer,
  comment: DeskComment,
  editId: string,
  reason: CommentReason | null,
): Promise<void> {
  const state = reason ? "rejected" : "approved";
  await tx
    .update(commentEdits)
    .set({ state, reason, decidedBy: viewer.personId, decidedAt: now() })
    .where(eq(commentEdits.id, editId));
  await record(
    tx,
    {
      actor: { personId: viewer.personId, name: viewer.name },
      action: reason ? "comment.reject-edit" : "comment.approve-edit",
      subject: { kind: "comment", id: comment.id },
      from: comment.state,
      to: comment.state,
      revision: comment.version,
      reason,
    },
    { tags: pagesWithComments(comment.storyCode) },
  );
}
