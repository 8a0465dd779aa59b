import { db, type Transaction } from "@/db";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { formatJalali } from "@/newsroom/persian/calendar";
import { commentWords } from "@/words/fa/comments";
import {
  type CommentReason,
  type CommentState,
  commentLife,
  type Decision,
  isCommentReason,
  leadsFrom,
} from "./comment";
import { type DeskComment, openComment } from "./desk-comment";
import { moveComment } from "./move";
import { mayDecide, mayTake, silences } from "./permissions";
import { sampleDecision } from "./sampling";
import { pagesMovedBy } from "./tags";

/** What a moderator's form carries. */
export interface Verdict {
  commentId: string;
  decision: Decision;
  /** The comment's version on the screen the decision was taken on; null when the form did not say. */
  version: number | null;
  /** From the public list; asked for by "refuse" and "remove", left unread by "publish". */
  reason: string | null;
}

/**
 * Publishes, refuses or removes a comment, once: of two moderators the second is told what the first decided, and the
 * journal has one row. Answers with the new state.
 *
 * Refuses with general.not-found (another organisation's, or words this viewer may not see), general.not-allowed,
 * comments.own-desk (refusing what is said about the viewer's own organisation), comments.overruled (an objection to the
 * viewer's own refusal was found right),
 * comments.version-missing, comments.reason-missing, comments.parent-undecided (a reply whose comment was never
 * public), comments.changed-meanwhile (the writer changed the words), comments.already-decided, comments.withdrawn-by-writer and comments.not-now.
 */
export async function decideComment(viewer: Viewer, verdict: Verdict): Promise<Outcome<CommentState>> {
  const reason = isCommentReason(verdict.reason) ? verdict.reason : null;
  const step = commentLife[verdict.decision];

  return db.transaction(async (tx) => {
    const comment = await openComment(tx, viewer, verdict.commentId);
    if (!comment.ok) return comment;
    const issue = issueOf(viewer, comment.value, verdict, reason);
    if (issue) return refused(issue);

    await enact(tx, viewer, comment.value, verdict.decision, step.needsReason ? reason : null);
    return done(step.to);
  });
}

function issueOf(
  viewer: Viewer,
  comment: DeskComment,
  verdict: Verdict,
  reason: CommentReason | null,
): Issue | null {
  const { decision, version } = verdict;
  if (!mayDecide(viewer, comment.organisationId)) return { key: "general.not-allowed" };
  if (!mayTake(viewer, comment, decision)) return { key: "comments.own-desk" };
  if (comment.overruled && silences(decision)) return { key: "comments.overruled" };
  if (version === null) return { key: "comments.version-missing" };
  if (version !== comment.version)
    return leadsFrom(decision, comment.state)
      ? { key: "comments.changed-meanwhile" }
      : decidedMeanwhile(comment);
  if (!leadsFrom(decision, comment.state)) return { key: "comments.not-now" };
  if (commentLife[decision].needsReason && !reason)
    return { key: "comments.reason-missing", field: "reason" };
  if (decision === "publish" && wouldHangInTheAir(comment)) return { key: "comments.parent-undecided" };
  return null;
}

/** The first decision, for whoever came second. */
function decidedMeanwhile(comment: DeskComment): Issue {
  const when = comment.decidedAt ? formatJalali(comment.decidedAt, "full") : "";
  if (comment.state === "withdrawn") return { key: "comments.withdrawn-by-writer", values: { when } };
  const values = { who: comment.decidedByName ?? "", what: commentWords.states[comment.state], when };
  return { key: "comments.already-decided", values };
}

// A reply is read under the comment it answers, or under that comment's marker: one of them must be public.
function wouldHangInTheAir(comment: DeskComment): boolean {
  return comment.isReply !== null && comment.parentPublishedAt === null;
}

async function enact(
  tx: Transaction,
  viewer: Viewer,
  comment: DeskComment,
  decision: Decision,
  reason: CommentReason | null,
) {
  const move = {
    commentId: comment.id,
    version: comment.version,
    action: decision,
    reason,
    decidedBy: viewer.personId,
  };
  if (!(await moveComment(tx, move))) throw new Error("a locked comment moved under its decision");
  await sampleDecision(tx, { ...move, decision });
  await record(
    tx,
    {
      actor: { personId: viewer.personId, name: viewer.name },
      action: `comment.${decision}`,
      subject: { kind: "comment", id: comment.id },
      from: comment.state,
      to: commentLife[decision].to,
      revision: comment.version,
      reason,
    },
    { tags: await pagesMovedBy(tx, comment) },
  );
}
