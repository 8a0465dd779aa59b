import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import {
  type CommentState,
  decisionsFrom,
  type HistoryLine,
  isCommentReason,
  isId,
  type QueueItem,
  type Signal,
} from "./comment";
import { type Cursor, pageOf, readCursor } from "./cursor";
import { historiesOf } from "./history";
import { mayReply, maySee, mayTake, organisationsSeen } from "./permissions";

const PAGE = 20;
const parent = alias(comments, "parent");

export interface QueueFilter {
  state: CommentState;
  organisationId?: string | null;
  after?: string | null;
}

export interface QueuePage {
  items: QueueItem[];
  next: string | null;
}

/**
 * The comments in one state that this viewer may know of: waiting ones the oldest first, others the newest first,
 * 20 a page, in two queries. Another organisation's are not found, whatever the filter says.
 */
export async function commentQueue(viewer: Viewer, filter: QueueFilter): Promise<QueuePage> {
  const scope = scopeOf(viewer, filter);
  if (scope === "nothing") return { items: [], next: null };
  const oldestFirst = filter.state === "queued";
  const order = oldestFirst ? asc : desc;
  const rows = await selectRows()
    .where(
      and(
        eq(comments.state, filter.state),
        eq(comments.erased, false),
        scope,
        isBeyond(readCursor(filter.after), oldestFirst),
      ),
    )
    .orderBy(order(comments.createdAt), order(comments.id))
    .limit(PAGE + 1);
  const page = pageOf(rows, PAGE, (row) => ({ at: row.postedAt, id: row.id }));
  const histories = await historiesOf(page.rows.map((row) => row.id));
  return { items: page.rows.map((row) => itemOf(viewer, row, histories.get(row.id) ?? [])), next: page.next };
}

const FIRST_WORDS = 80;

/** The first words of a comment, to name it in a report; empty where this viewer may not see it. */
export async function firstWordsOf(viewer: Viewer, commentId: string): Promise<string> {
  if (!isId(commentId)) return "";
  const [row] = await selectRows().where(eq(comments.id, commentId));
  const isSeen = row && maySee(viewer, row);
  return isSeen ? row.words.slice(0, FIRST_WORDS) : "";
}

function scopeOf(viewer: Viewer, { state, organisationId }: QueueFilter): SQL | undefined | "nothing" {
  const seen = organisationsSeen(viewer, state);
  if (!organisationId) return seen === "all" ? undefined : among(seen);
  const isSeen = isId(organisationId) && (seen === "all" || seen.includes(organisationId));
  return isSeen ? among([organisationId]) : "nothing";
}

function among(organisationIds: string[]): SQL | "nothing" {
  return organisationIds.length === 0 ? "nothing" : inArray(stories.organisationId, organisationIds);
}

function isBeyond(cursor: Cursor | null, oldestFirst: boolean): SQL | undefined {
  if (!cursor) return undefined;
  const place = sql`(${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
  const row = sql`(${comments.createdAt}, ${comments.id})`;
  return oldestFirst ? sql`${row} > ${place}` : sql`${row} < ${place}`;
}

function selectRows() {
  return db
    .select({
      id: comments.id,
      version: comments.version,
      state: comments.state,
      reason: comments.reason,
      name: comments.name,
      words: comments.body,
      signals: comments.signals,
      watchWords: comments.watchWords,
      officialOf: comments.officialOf,
      parentId: comments.parentId,
      postedAt: comments.createdAt,
      decidedAt: comments.decidedAt,
      code: stories.code,
      organisationId: stories.organisationId,
      organisation: organisations.shortName,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
      parentName: parent.name,
      parentWords: parent.body,
      parentState: parent.state,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(liveRevision, isLiveRevision)
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectRows>>[number];

function itemOf(viewer: Viewer, row: Row, history: HistoryLine[]): QueueItem {
  const { id, version, state, name, words, postedAt, decidedAt, organisation } = row;
  return {
    id,
    version,
    state,
    reason: isCommentReason(row.reason) ? row.reason : null,
    name: state === "queued" ? "" : name,
    words,
    signals: row.signals as Signal[],
    watchWords: row.watchWords,
    official: row.officialOf !== null,
    postedAt,
    decidedAt,
    story: { code: row.code, headline: row.headline ?? "" },
    organisation,
    answers: answeredBy(row),
    history,
    decisions: decisionsFrom(state).filter((decision) => mayTake(viewer, row.organisationId, decision)),
    canReply: state === "published" && row.parentId === null && mayReply(viewer, row.organisationId),
  };
}

function answeredBy({ parentName, parentWords, parentState }: Row): QueueItem["answers"] {
  if (parentName === null || parentWords === null || parentState === null) return null;
  return { name: parentState === "queued" ? "" : parentName, words: parentWords, state: parentState };
}
