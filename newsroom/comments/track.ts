import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { markOf } from "@/newsroom/ledger/entry";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import { type AppealState, isCommentReason, type TrackedComment } from "./comment";
import { whyNotEdited } from "./edit-comment";
import { newestEdit } from "./edit-queries";

const parent = alias(comments, "parent");

/** The comment of a receipt as typed (any case, digits, dashes); null when there is none. */
export async function trackComment(typedReceipt: string): Promise<TrackedComment | null> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return null;
  const [row] = await db
    .select({
      id: comments.id,
      state: comments.state,
      reason: comments.reason,
      words: comments.body,
      erased: comments.erased,
      postedAt: comments.createdAt,
      decidedAt: comments.decidedAt,
      parentId: comments.parentId,
      appealWords: appeals.words,
      appealState: appeals.state,
      appealedAt: appeals.createdAt,
      appealDecidedAt: appeals.decidedAt,
      parentState: parent.state,
      code: stories.code,
      standing: stories.standing,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .leftJoin(liveRevision, isLiveRevision)
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .leftJoin(appeals, eq(appeals.commentId, comments.id))
    .where(eq(comments.receiptHash, hashOfReceipt(receipt)));
  if (!row) return null;

  const { state, words, postedAt, decidedAt, code } = row;
  const [edit, whyNot] = await Promise.all([
    newestEdit(row.id),
    whyNotEdited(db, { ...row, storyStanding: row.standing }),
  ]);
  const isPublic = row.standing === "live" || row.standing === "withdrawn";
  return {
    receipt,
    mark: markOf(hashOfReceipt(receipt)),
    state,
    reason: isCommentReason(row.reason) ? row.reason : null,
    words,
    erased: row.erased,
    postedAt,
    decidedAt,
    appeal: appealOf(row),
    answersHidden: row.parentId !== null && row.parentState !== "published",
    // The headline of a story that was taken down is taken down with it.
    story: { code, headline: isPublic ? (row.headline ?? "") : "", isPublic },
    ...(edit ? { edit } : {}),
    canEdit: whyNot === null,
    answered: whyNot?.key === "comments.edit-answered",
  };
}

interface AppealColumns {
  appealWords: string | null;
  appealState: AppealState | null;
  appealedAt: Date | null;
  appealDecidedAt: Date | null;
}

function appealOf({ appealWords, appealState, appealedAt, appealDecidedAt }: AppealColumns) {
  if (appealWords === null || appealState === null || appealedAt === null) return null;
  return { words: appealWords, state: appealState, at: appealedAt, decidedAt: appealDecidedAt };
}
