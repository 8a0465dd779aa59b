import { and, eq } from "drizzle-orm";
import { db } from "@/db";
import { appeals } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { readReceipt } from "@/newsroom/receipt";
import { commentWords } from "@/words/fa/comments";
import { isId, leadsFrom } from "./comment";
import { openComment } from "./desk-comment";
import { moveComment } from "./move";
import { openOwnComment } from "./own-comment";
import { mayDecide, mayTake } from "./permissions";
import { cleanWords, objectionIssue } from "./requirements";
import { pagesMovedBy, pagesWithComments } from "./tags";

/**
 * The writer objects once, with the receipt as typed, to a comment not published or removed. Refuses with
 * comments.receipt-unknown, comments.objection-missing, words-too-long, unreadable, comments.appeal-not-now, -appeal-twice.
 */
export async function appealDecision(typedReceipt: string, words: string): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  const issue = objectionIssue(words);
  if (issue) return refused(issue);
  return db.transaction(async (tx) => {
    const comment = await openOwnComment(tx, receipt);
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    if (comment.erased || !leadsFrom("reverse", comment.state))
      return refused({ key: "comments.appeal-not-now" });
    const appeal = { commentId: comment.id, words: cleanWords(words), createdAt: now() };
    const kept = await tx.insert(appeals).values(appeal).onConflictDoNothing().returning({ id: appeals.id });
    if (kept.length === 0) return refused({ key: "comments.appeal-twice" });
    await record(
      tx,
      {
        actor: { personId: null, name: commentWords.guest },
        action: "comment.appeal",
        subject: { kind: "comment", id: comment.id },
        from: comment.state,
      },
      { tags: pagesWithComments(comment.storyCode) },
    );
    return done(null);
  });
}

/**
 * Another person than who decided reads the objection: the decision stands, or the comment is published after all.
 * Refuses with general.not-found, general.not-allowed, comments.own-desk, comments.appeal-unknown, -appeal-own-decision,
 * -parent-undecided.
 */
export async function decideAppeal(
  viewer: Viewer,
  commentId: string,
  verdict: "upheld" | "reversed",
): Promise<Outcome<null>> {
  if (!isId(commentId)) return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const comment = found.value;
    if (!mayDecide(viewer, comment.organisationId)) return refused({ key: "general.not-allowed" });
    if (verdict === "upheld" && !mayTake(viewer, comment, "refuse"))
      return refused({ key: "comments.own-desk" });
    if (comment.decidedBy === viewer.personId) return refused({ key: "comments.appeal-own-decision" });
    if (verdict === "reversed" && comment.isReply !== null && comment.parentPublishedAt === null)
      return refused({ key: "comments.parent-undecided" });
    if (!leadsFrom("reverse", comment.state)) return refused({ key: "comments.appeal-unknown" });
    const decided = await tx
      .update(appeals)
      .set({ state: verdict, decidedBy: viewer.personId, decidedAt: now() })
      .where(and(eq(appeals.commentId, commentId), eq(appeals.state, "open")))
      .returning({ id: appeals.id });
    if (decided.length === 0) return refused({ key: "comments.appeal-unknown" });
    if (verdict === "reversed") {
      const { version } = comment;
      const move = {
        commentId,
        version,
        action: "reverse",
        reason: null,
        decidedBy: viewer.personId,
      } as const;
      if (!(await moveComment(tx, move))) throw new Error("a locked comment moved under its appeal");
    }
    await record(
      tx,
      {
        actor: viewer,
        action: verdict === "reversed" ? "comment.reverse" : "comment.uphold",
        subject: { kind: "comment", id: commentId },
        from: comment.state,
        to: verdict === "reversed" ? "published" : comment.state,
        revision: comment.version,
      },
      { tags: await pagesMovedBy(tx, comment) },
    );
    return done(null);
  });
}
