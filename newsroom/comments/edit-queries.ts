import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { commentEdits } from "@/db/schema/comment-edits";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import { type CommentReason, isCommentReason, type Signal } from "./comment";
import { editStates, type TrackedEdit } from "./edit";
import { mayTake, organisationsSeen } from "./permissions";

/** A change that waits, as who decides it sees it. */
export interface WaitingEdit {
  id: string;
  before: string;
  after: string;
  signals: Signal[];
  watchWords: string[];
  at: Date;
  story: { code: number; headline: string };
  organisation: string;
  /** False for who also writes for that organisation: another person rejects. */
  mayReject: boolean;
}

/** The changes that wait in this moderator's organisations, the oldest first. */
export async function waitingEdits(viewer: Viewer): Promise<WaitingEdit[]> {
  const rows = await db
    .select({
      id: commentEdits.id,
      before: commentEdits.before,
      after: commentEdits.after,
      signals: commentEdits.signals,
      watchWords: commentEdits.watchWords,
      at: commentEdits.createdAt,
      code: stories.code,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
      organisationId: stories.organisationId,
      partners: stories.livePartners,
      organisation: organisations.shortName,
    })
    .from(commentEdits)
    .innerJoin(comments, eq(comments.id, commentEdits.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(liveRevision, isLiveRevision)
    .where(and(eq(commentEdits.state, "open"), within(viewer)))
    .orderBy(asc(commentEdits.createdAt))
    .limit(100);
  return rows.map(({ code, headline, organisationId, partners, signals, ...row }) => ({
    ...row,
    signals: signals as Signal[],
    story: { code, headline: headline ?? "" },
    mayReject: mayTake(viewer, { organisationId, partners }, "refuse"),
  }));
}

/** How many changes wait for this moderator. */
export async function countWaitingEdits(viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(commentEdits)
    .innerJoin(comments, eq(comments.id, commentEdits.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(eq(commentEdits.state, "open"), within(viewer)));
  return row?.count ?? 0;
}

function within(viewer: Viewer): SQL | undefined {
  const seen = organisationsSeen(viewer, "queued");
  if (seen === "all") return undefined;
  return seen.length > 0 ? inArray(stories.organisationId, seen) : sql`false`;
}

/** The newest change of a comment's public words; null where there was none. */
export async function newestEdit(commentId: string): Promise<TrackedEdit<CommentReason> | null> {
  const [row] = await db
    .select()
    .from(commentEdits)
    .where(and(eq(commentEdits.commentId, commentId), inArray(commentEdits.state, [...editStates])))
    .orderBy(desc(commentEdits.createdAt), desc(commentEdits.id))
    .limit(1);
  const state = editStates.find((each) => each === row?.state);
  if (!row || !state) return null;
  const { after: words, createdAt: at, decidedAt } = row;
  return { words, state, reason: isCommentReason(row.reason) ? row.reason : null, at, decidedAt };
}

/** Every change of a comment with both its texts, for its writer. */
export function editsOf(commentId: string) {
  const { before, after, state, reason, createdAt: at, decidedAt } = commentEdits;
  return db
    .select({ before, after, state, reason, at, decidedAt })
    .from(commentEdits)
    .where(eq(commentEdits.commentId, commentId))
    .orderBy(asc(commentEdits.createdAt), asc(commentEdits.id));
}
