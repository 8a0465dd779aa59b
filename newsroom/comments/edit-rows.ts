import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { commentEdits } from "@/db/schema/comment-edits";
import { now } from "@/newsroom/clock";

/** For each row of `comments` in a query, in the query itself: whether a change of it waits, and when its words last changed. */
export const editColumns = {
  editWaits:
    sql<boolean>`exists (select 1 from ${commentEdits} e where e.comment_id = comments.id and e.state = 'open')`.as(
      "edit_waits",
    ),
  editedAt: sql<
    string | null
  >`(select max(e.decided_at) from ${commentEdits} e where e.comment_id = comments.id and e.state = 'approved')`.as(
    "edited_at",
  ),
};

/** The change that waits is decided no more: a newer one came, or there is nothing left to change. */
export async function endOpenEdit(
  tx: Transaction,
  commentId: string,
  state: "replaced" | "closed",
): Promise<void> {
  await tx
    .update(commentEdits)
    .set({ state, decidedAt: now() })
    .where(and(eq(commentEdits.commentId, commentId), eq(commentEdits.state, "open")));
}

/** Does a change of this comment wait? */
export async function hasOpenEdit(tx: Transaction, commentId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: commentEdits.id })
    .from(commentEdits)
    .where(and(eq(commentEdits.commentId, commentId), eq(commentEdits.state, "open")));
  return rows.length > 0;
}

/** Takes the texts of a comment's changes out for good. */
export async function eraseEdits(tx: Transaction, commentId: string): Promise<void> {
  await tx
    .update(commentEdits)
    .set({ before: "", after: "", watchWords: [] })
    .where(eq(commentEdits.commentId, commentId));
}
