import { and, desc, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { authorNotes, authorSuspensions } from "@/db/schema/moderation";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { isOverruled } from "@/newsroom/overruled";
import type { Viewer } from "@/newsroom/people/person";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import type { AuthorComment, AuthorCounts, AuthorNote, AuthorSuspension } from "./author";
import { type CommentState, isCommentReason, isId } from "./comment";
import {
  decisionsFor,
  mayDecide,
  mayLift,
  maySuspend,
  organisationsSeen,
  suspensionScope,
} from "./permissions";

const MONTH = 30 * 86_400_000;
const MOST = 100;

const asked = alias(comments, "asked");
const askedStory = alias(stories, "asked_story");
const lifter = alias(people, "lifter");

/** An author as the moderators of an organisation see them. */
export interface Author {
  counts: AuthorCounts;
  comments: AuthorComment[];
  notes: AuthorNote[];
  suspensions: AuthorSuspension[];
  /** This viewer may suspend them for the comment they were found by; and whether that would hold everywhere. */
  canSuspend: boolean;
  everywhere: boolean;
}

/**
 * How the comments of each of these comments' authors stand, this one among them; one query. Who is not recognised (no script,
 * forgotten) is left out, and so is everything of organisations whose comments this viewer does not decide.
 */
export async function authorCounts(viewer: Viewer, commentIds: string[]): Promise<Map<string, AuthorCounts>> {
  const [theirs, own] = [decides(viewer, stories.organisationId), decides(viewer, askedStory.organisationId)];
  if (commentIds.length === 0) return new Map();
  const rows = await db
    .select({ id: asked.id, ...counts })
    .from(asked)
    .innerJoin(askedStory, eq(askedStory.id, asked.storyId))
    .innerJoin(comments, and(eq(comments.authorMark, asked.authorMark), isKnown()))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(inArray(asked.id, commentIds), own, theirs))
    .groupBy(asked.id);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** The author of a comment this viewer decides; null where there is no such comment, or nobody recognises its author. */
export async function authorOf(viewer: Viewer, commentId: string): Promise<Author | null> {
  if (!isId(commentId)) return null;
  const [row] = await db
    .select({
      mark: comments.authorMark,
      organisationId: stories.organisationId,
      partners: stories.livePartners,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(eq(comments.id, commentId), isKnown()));
  if (!row?.mark || !mayDecide(viewer, row.organisationId)) return null;
  const [all, theirs, notes, suspensions] = await Promise.all([
    authorCounts(viewer, [commentId]),
    commentsOf(viewer, row.mark),
    notesOn(viewer, row.mark),
    suspensionsOf(viewer, row.mark),
  ]);
  return {
    counts: all.get(commentId) ?? noCounts,
    comments: theirs,
    notes,
    suspensions,
    canSuspend: maySuspend(viewer, row),
    everywhere: suspensionScope(viewer, row.organisationId) === null,
  };
}

const noCounts: AuthorCounts = {
  all: 0,
  queued: 0,
  published: 0,
  "not-publishable": 0,
  removed: 0,
  withdrawn: 0,
};

const countOf = (state: CommentState) =>
  sql<number>`(count(*) filter (where ${comments.state} = ${state}))::int`;

const counts = {
  all: sql<number>`count(*)::int`,
  queued: countOf("queued"),
  published: countOf("published"),
  "not-publishable": countOf("not-publishable"),
  removed: countOf("removed"),
  withdrawn: countOf("withdrawn"),
};

// Forgotten to the hour by comments/forget.ts, and to the moment here.
const isKnown = () => gt(comments.createdAt, new Date(now().getTime() - MONTH));

function decides(viewer: Viewer, column: AnyPgColumn): SQL | undefined {
  const seen = organisationsSeen(viewer, "queued");
  if (seen === "all") return undefined;
  return seen.length > 0 ? inArray(column, seen) : sql`false`;
}

async function commentsOf(viewer: Viewer, mark: string): Promise<AuthorComment[]> {
  const rows = await db
    .select({
      id: comments.id,
      version: comments.version,
      state: comments.state,
      reason: comments.reason,
      name: comments.name,
      words: comments.body,
      postedAt: comments.createdAt,
      code: stories.code,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
      organisationId: stories.organisationId,
      partners: stories.livePartners,
      overruled: isOverruled(viewer, "comment", comments.id),
      organisation: organisations.shortName,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(liveRevision, isLiveRevision)
    .where(and(eq(comments.authorMark, mark), isKnown(), decides(viewer, stories.organisationId)))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(MOST);
  return rows.map(({ code, headline, organisationId, partners, overruled, ...row }) => ({
    ...row,
    reason: isCommentReason(row.reason) ? row.reason : null,
    name: row.state === "queued" ? "" : row.name,
    story: { code, headline: headline ?? "" },
    decisions: decisionsFor(viewer, { organisationId, partners, overruled, state: row.state }),
  }));
}

function notesOn(viewer: Viewer, mark: string): Promise<AuthorNote[]> {
  return db
    .select({ id: authorNotes.id, words: authorNotes.words, by: people.name, at: authorNotes.createdAt })
    .from(authorNotes)
    .innerJoin(people, eq(people.id, authorNotes.byPerson))
    .where(and(eq(authorNotes.authorMark, mark), decides(viewer, authorNotes.organisationId)))
    .orderBy(desc(authorNotes.createdAt))
    .limit(MOST);
}

// One that holds everywhere holds in the viewer's organisation too.
function heldBefore(viewer: Viewer): SQL | undefined {
  const theirs = decides(viewer, authorSuspensions.organisationId);
  return theirs && or(isNull(authorSuspensions.organisationId), theirs);
}

async function suspensionsOf(viewer: Viewer, mark: string): Promise<AuthorSuspension[]> {
  const rows = await db
    .select({
      id: authorSuspensions.id,
      reason: authorSuspensions.reason,
      words: authorSuspensions.words,
      organisationId: authorSuspensions.organisationId,
      organisation: organisations.shortName,
      by: people.name,
      at: authorSuspensions.createdAt,
      until: authorSuspensions.until,
      liftedAt: authorSuspensions.liftedAt,
      liftedBy: lifter.name,
      liftWords: authorSuspensions.liftWords,
    })
    .from(authorSuspensions)
    .innerJoin(people, eq(people.id, authorSuspensions.byPerson))
    .leftJoin(organisations, eq(organisations.id, authorSuspensions.organisationId))
    .leftJoin(lifter, eq(lifter.id, authorSuspensions.liftedBy))
    .where(and(eq(authorSuspensions.authorMark, mark), heldBefore(viewer)))
    .orderBy(desc(authorSuspensions.createdAt))
    .limit(MOST);
  return rows.map((row) => suspensionOf(viewer, row));
}

interface SuspensionRow extends Omit<AuthorSuspension, "state" | "reason" | "lifted" | "canLift"> {
  reason: string;
  organisationId: string | null;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftWords: string | null;
}

function suspensionOf(viewer: Viewer, row: SuspensionRow): AuthorSuspension {
  const { organisationId, liftedAt, liftedBy, liftWords, reason, ...rest } = row;
  const running = row.until > now() ? "running" : "over";
  const state = liftedAt ? "lifted" : running;
  return {
    ...rest,
    reason: isCommentReason(reason) ? reason : null,
    state,
    lifted: liftedAt ? { at: liftedAt, by: liftedBy ?? "", words: liftWords ?? "" } : null,
    canLift: state === "running" && mayLift(viewer, organisationId),
  };
}
