import { and, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db";
import { journal } from "@/db/schema/journal";
import { people } from "@/db/schema/people";
import { revisions, stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { isAgeing } from "./ageing";
import { readContent, type StoryContent } from "./content";
import { headlineHolds } from "./headline-search";
import { reachOf } from "./reach";
import { isLiveRevision, isWorkingRevision, liveRevision, storyColumns } from "./rows";
import type { OpenStory, Story } from "./story";
import type { Standing, WorkingState } from "./workflow";

/** The story with its working content, as far as this viewer may see it; null otherwise, whatever the reason. */
export async function storyFor(viewer: Viewer, id: string, reader: Reader = db): Promise<OpenStory | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await reader
    .select({ ...storyColumns, content: revisions.content })
    .from(stories)
    .innerJoin(revisions, isWorkingRevision)
    .leftJoin(liveRevision, isLiveRevision)
    .where(and(eq(stories.id, id), reachOf(viewer)));
  return row ? { ...row, content: readContent(row.content) } : null;
}

/** One revision of a story this viewer may see. */
export interface Revision {
  number: number;
  content: StoryContent;
  hash: string;
  author: string;
  createdAt: Date;
}

const revisionColumns = {
  number: revisions.number,
  content: revisions.content,
  hash: revisions.hash,
  author: people.name,
  createdAt: revisions.createdAt,
};

/** The revision with this number, or null. `story` comes from storyFor, which asked who may see it. */
export async function revisionOf(
  story: Story,
  number: number,
  reader: Reader = db,
): Promise<Revision | null> {
  const [row] = await reader
    .select(revisionColumns)
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(and(eq(revisions.storyId, story.id), eq(revisions.number, number)));
  return row ? { ...row, content: readContent(row.content) } : null;
}

/** The public content of a story, or null when there is none. */
export async function liveContentOf(story: Story, reader: Reader = db): Promise<StoryContent | null> {
  if (story.liveNumber === null) return null;
  return (await revisionOf(story, story.liveNumber, reader))?.content ?? null;
}

/** All revisions of a story, newest first, without their texts. */
export function revisionsOf(story: Story): Promise<Omit<Revision, "content">[]> {
  const { content: _, ...columns } = revisionColumns;
  return db
    .select(columns)
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(eq(revisions.storyId, story.id))
    .orderBy(desc(revisions.number));
}

/** What the journal says of a story, newest first. */
export function timelineOf(story: Story): Promise<(typeof journal.$inferSelect)[]> {
  return db
    .select()
    .from(journal)
    .where(and(eq(journal.subjectKind, "story"), eq(journal.subjectId, story.id)))
    .orderBy(desc(journal.number))
    .limit(200);
}

/** The last revision this viewer approved of a story, or null. */
export async function lastApprovedBy(viewer: Viewer, story: Story): Promise<number | null> {
  const [row] = await db
    .select({ revision: journal.revision })
    .from(journal)
    .where(
      and(
        eq(journal.subjectKind, "story"),
        eq(journal.subjectId, story.id),
        eq(journal.action, "story.approve"),
        eq(journal.actorId, viewer.personId),
      ),
    )
    .orderBy(desc(journal.number))
    .limit(1);
  return row?.revision ?? null;
}

export interface DeskFilter {
  states?: readonly WorkingState[];
  standings?: readonly Standing[];
  organisationId?: string;
  unreviewed?: boolean;
  mine?: boolean;
  /** Drafted or sent on by this person, and now in other hands until it is public. */
  handedOn?: boolean;
  /** Words of the headline, or a news code, as typed. */
  words?: string;
  /** Live stories whose review day has come, or that nobody has looked at for a year. */
  ageing?: boolean;
}

/** Where the next page of the desk's list begins: the last row's touch and code. */
export interface DeskKey {
  touchedAt: Date;
  code: number;
}

export interface DeskRow
  extends Pick<
    Story,
    "id" | "code" | "headline" | "workingNumber" | "workingState" | "standing" | "unreviewed" | "touchedAt"
  > {
  organisationId: string;
  draftedBy: string;
  claimedBy: string | null;
  returnedReason: string | null;
}

/** A page of the stories this viewer may see, last touched first, from after `key`; 30 and one more row to tell there is a next page. */
export function deskStories(
  viewer: Viewer,
  filter: DeskFilter = {},
  key: DeskKey | null = null,
  limit = 31,
): Promise<DeskRow[]> {
  const drafter = sql<string>`(select name from people where people.id = ${stories.draftedBy})`;
  const claimer = sql<string | null>`(select name from people where people.id = ${stories.claimedBy})`;
  return db
    .select({
      id: stories.id,
      code: stories.code,
      headline: stories.workingHeadline,
      workingNumber: stories.workingNumber,
      workingState: stories.workingState,
      standing: stories.standing,
      unreviewed: stories.unreviewed,
      touchedAt: stories.touchedAt,
      organisationId: stories.organisationId,
      draftedBy: drafter,
      claimedBy: claimer,
      returnedReason: stories.returnedReason,
    })
    .from(stories)
    .where(and(reachOf(viewer), ...conditionsOf(viewer, filter), key ? after(key) : undefined))
    .orderBy(desc(stories.touchedAt), desc(stories.code))
    .limit(limit);
}

function conditionsOf(viewer: Viewer, filter: DeskFilter): (SQL | undefined)[] {
  return [
    filter.states ? inArray(stories.workingState, [...filter.states]) : undefined,
    filter.standings ? inArray(stories.standing, [...filter.standings]) : undefined,
    filter.organisationId ? eq(stories.organisationId, filter.organisationId) : undefined,
    filter.unreviewed ? eq(stories.unreviewed, true) : undefined,
    filter.words ? headlineHolds(filter.words) : undefined,
    filter.mine ? eq(stories.draftedBy, viewer.personId) : undefined,
    filter.handedOn ? isHandedOn(viewer) : undefined,
    filter.ageing ? isAgeing() : undefined,
  ];
}

const onTheWay = ["submitted", "reviewed", "approved", "scheduled"] as const;

function isHandedOn({ personId }: Viewer): SQL | undefined {
  const theirs = or(eq(stories.draftedBy, personId), eq(stories.submittedBy, personId));
  return and(theirs, inArray(stories.workingState, [...onTheWay]));
}

function after(key: DeskKey): SQL | undefined {
  return or(
    lt(stories.touchedAt, key.touchedAt),
    and(eq(stories.touchedAt, key.touchedAt), lt(stories.code, key.code)),
  );
}

/** How many stories wait in each state, for the desk's first page. */
export async function deskCounts(viewer: Viewer): Promise<Record<WorkingState, number>> {
  const rows = await db
    .select({ state: stories.workingState, count: sql<number>`count(*)::int` })
    .from(stories)
    .where(reachOf(viewer))
    .groupBy(stories.workingState);
  const none = { draft: 0, submitted: 0, reviewed: 0, approved: 0, scheduled: 0, published: 0, spiked: 0 };
  return Object.assign(none, Object.fromEntries(rows.map(({ state, count }) => [state, count])));
}
