import {
  and,
  arrayOverlaps,
  asc,
  eq,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  not,
  notInArray,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { secondJudgements } from "@/db/schema/moderation";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { speaksFor, type Viewer } from "@/newsroom/people/person";
import { dayOf, startOf } from "@/newsroom/persian/civil-day";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import { UNDONE_WITHIN } from "./comment";
import { organisationsSeen } from "./permissions";

const MOST = 50;
const parent = alias(comments, "parent");

/** Words to be judged once more: no name, no state, nothing of the first decision. */
export interface SecondLook {
  id: string;
  words: string;
  /** The words it answers. */
  answers: string | null;
  headline: string;
  organisation: string;
}

/** Still to be judged, and nothing has come of the comment since: withdrawn, erased, appealed, removed or changed, it falls out. */
const isUntouched = and(eq(comments.version, secondJudgements.version), eq(comments.erased, false));
const isOpen = and(isNull(secondJudgements.secondBy), isUntouched);

/** What this viewer may judge: by somebody else, and past the minutes in which it is taken back. */
export function isTheirs(viewer: Viewer): SQL | undefined {
  return and(
    isOpen,
    ne(secondJudgements.firstBy, viewer.personId),
    lte(secondJudgements.createdAt, new Date(now().getTime() - UNDONE_WITHIN)),
  );
}

function toldByNoneOf(own: string[]): SQL | undefined {
  return and(notInArray(stories.organisationId, own), not(arrayOverlaps(stories.livePartners, own)));
}

function within(viewer: Viewer): SQL | undefined {
  const seen = organisationsSeen(viewer, "queued");
  const own = viewer.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => speaksFor(viewer, organisationId));
  const notOwn = own.length > 0 ? toldByNoneOf(own) : undefined;
  if (seen === "all") return notOwn;
  return seen.length > 0 ? and(inArray(stories.organisationId, seen), notOwn) : sql`false`;
}

/** The decisions of others that this moderator judges once more, the oldest first. */
export async function secondLooks(viewer: Viewer): Promise<SecondLook[]> {
  const rows = await db
    .select({
      id: secondJudgements.id,
      words: comments.body,
      answers: parent.body,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
      organisation: organisations.shortName,
    })
    .from(secondJudgements)
    .innerJoin(comments, eq(comments.id, secondJudgements.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(liveRevision, isLiveRevision)
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .where(and(isTheirs(viewer), within(viewer)))
    .orderBy(asc(secondJudgements.createdAt), asc(secondJudgements.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, headline: row.headline ?? "" }));
}

/** How many wait for this moderator's second look. */
export async function countSecondLooks(viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(secondJudgements)
    .innerJoin(comments, eq(comments.id, secondJudgements.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(isTheirs(viewer), within(viewer)));
  return row?.count ?? 0;
}

/**
 * How many decisions of days that are over still wait for their second look: nobody sees from it whether the one just taken
 * was drawn. How often two agree is a measure (newsroom/figures/second-queries.ts).
 */
export async function secondsWaiting(): Promise<number> {
  const [row] = await db
    .select({ waiting: sql<number>`count(*)::int` })
    .from(secondJudgements)
    .innerJoin(comments, eq(comments.id, secondJudgements.commentId))
    .where(and(isOpen, lt(secondJudgements.createdAt, startOf(dayOf(now())))));
  return row?.waiting ?? 0;
}
