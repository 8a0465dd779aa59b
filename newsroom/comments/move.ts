import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { type CommentAction, type CommentReason, commentLife } from "./comment";
import { endOpenEdit } from "./edit-rows";
import { forgetFeatured } from "./featured-rows";

interface Move {
  commentId: string;
  /** The number the decider had before him. */
  version: number;
  action: CommentAction;
  reason: CommentReason | null;
  decidedBy: string | null;
}

/**
 * Takes one step of the table, guarded by the table: the row must still be in one of the step's states and carry
 * the version that was decided on. Resolves to whether it was; nothing is changed otherwise. A change of its words that
 * waits ends with the words' own place in public.
 */
export async function moveComment(
  tx: Transaction,
  { commentId, version, action, reason, decidedBy }: Move,
): Promise<boolean> {
  const step = commentLife[action];
  const at = now();
  const moved = await tx
    .update(comments)
    .set({
      state: step.to,
      reason,
      version: sql`${comments.version} + 1`,
      decidedBy,
      decidedAt: action === "undo" ? null : at,
      awaitsLook: false,
      ...publishedAtAfter(action, at),
    })
    .where(
      and(eq(comments.id, commentId), eq(comments.version, version), inArray(comments.state, [...step.from])),
    )
    .returning({ id: comments.id });
  if (moved.length === 1 && step.to !== "published") {
    await forgetFeatured(tx, commentId);
    await endOpenEdit(tx, commentId, "closed");
  }
  return moved.length === 1;
}

// What comes back after an appeal stands where it first stood; what was undone was never there.
function publishedAtAfter(action: CommentAction, at: Date) {
  if (action === "publish") return { publishedAt: at };
  if (action === "reverse")
    return { publishedAt: sql`coalesce(${comments.publishedAt}, ${at.toISOString()}::timestamptz)` };
  return action === "undo" ? { publishedAt: null } : {};
}
