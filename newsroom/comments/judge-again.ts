import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { secondJudgements } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isCommentReason, isId } from "./comment";
import { openComment } from "./desk-comment";
import { mayJudgeAgain } from "./permissions";
import { isTheirs } from "./second-queries";

/**
 * Judges once more what somebody else decided. The comment is not touched and its history says nothing; only how often two
 * agree is told. Who decided first finds nothing here, as if there were nothing. Refuses with general.not-found and
 * comments.reason-missing.
 */
export async function judgeAgain(
  viewer: Viewer,
  id: string,
  decision: "publish" | "refuse",
  reason: string,
): Promise<Outcome<null>> {
  if (!isId(id)) return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    if (!(await isOpenTo(tx, viewer, id))) return refused({ key: "general.not-found" });
    const given = decision === "refuse" && isCommentReason(reason) ? reason : null;
    if (decision === "refuse" && !given) return refused({ key: "comments.reason-missing" });
    await tx
      .update(secondJudgements)
      .set({ secondDecision: decision, secondReason: given, secondBy: viewer.personId, judgedAt: now() })
      .where(eq(secondJudgements.id, id));
    const subject = { kind: "judgement", id } as const;
    await record(
      tx,
      { actor: viewer, action: "judgement.second", subject, to: decision, reason: given },
      { tags: ["transparency"] },
    );
    return done(null);
  });
}

// The comment is locked first, as every decision does: nothing becomes of it meanwhile.
async function isOpenTo(tx: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const [kept] = await tx
    .select({ commentId: secondJudgements.commentId })
    .from(secondJudgements)
    .where(eq(secondJudgements.id, id));
  const found = kept ? await openComment(tx, viewer, kept.commentId) : null;
  if (!found?.ok || !mayJudgeAgain(viewer, found.value)) return false;
  const open = await tx
    .select({ id: secondJudgements.id })
    .from(secondJudgements)
    .innerJoin(comments, eq(comments.id, secondJudgements.commentId))
    .where(and(eq(secondJudgements.id, id), isTheirs(viewer)));
  return open.length > 0;
}
