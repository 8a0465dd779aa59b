import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { type CommentReason, type CommentState, isCommentReason } from "./comment";
import { organisationsSeen } from "./permissions";

/** An open appeal as who decides it sees it: the words, why they were not shown, and what the writer objects. */
export interface OpenAppeal {
  commentId: string;
  words: string;
  state: CommentState;
  reason: CommentReason | null;
  objection: string;
  at: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  /** Decided by this very viewer: somebody else reads the objection. */
  mine: boolean;
  story: { code: number; headline: string };
  organisation: string;
}

function within(viewer: Viewer): SQL | undefined {
  const seen = organisationsSeen(viewer, "queued");
  if (seen === "all") return undefined;
  return seen.length > 0 ? inArray(stories.organisationId, seen) : sql`false`;
}

/** The appeals that wait in this moderator's organisations, the oldest first. */
export async function openAppeals(viewer: Viewer): Promise<OpenAppeal[]> {
  const rows = await db
    .select({
      commentId: comments.id,
      words: comments.body,
      state: comments.state,
      reason: comments.reason,
      objection: appeals.words,
      at: appeals.createdAt,
      decidedAt: comments.decidedAt,
      deciderId: comments.decidedBy,
      decidedBy: people.name,
      code: stories.code,
      headline: stories.workingHeadline,
      organisation: organisations.shortName,
    })
    .from(appeals)
    .innerJoin(comments, eq(comments.id, appeals.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(people, eq(people.id, comments.decidedBy))
    .where(and(eq(appeals.state, "open"), eq(comments.erased, false), within(viewer)))
    .orderBy(asc(appeals.createdAt))
    .limit(100);
  return rows.map(({ code, headline, reason, deciderId, ...row }) => ({
    ...row,
    reason: isCommentReason(reason) ? reason : null,
    mine: deciderId === viewer.personId,
    story: { code, headline },
  }));
}

/** How many appeals wait for this moderator. */
export async function countAppeals(viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(appeals)
    .innerJoin(comments, eq(comments.id, appeals.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(eq(appeals.state, "open"), eq(comments.erased, false), within(viewer)));
  return row?.count ?? 0;
}
