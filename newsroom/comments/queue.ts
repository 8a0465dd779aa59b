import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { isOverruled } from "@/newsroom/overruled";
import type { Viewer } from "@/newsroom/people/person";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import {
  type CommentState,
  type HistoryLine,
  isCommentReason,
  isId,
  type QueueItem,
  type QueueOrder,
  type Signal,
} from "./comment";
import { historiesOf } from "./history";
import { decisionsFor, mayDecide, mayReply, maySee, organisationsSeen } from "./permissions";
import { placeAfter, runOf } from "./queue-order";

const PAGE = 20;
const parent = alias(comments, "parent");

export interface QueueFilter {
  state: CommentState;
  organisationId?: string | null;
  /** How waiting ones are listed; the oldest first where nothing is said, so that nobody waits for ever. */
  order?: QueueOrder;
  after?: string | null;
  /** Only what was published as it arrived and nobody looked at. */
  awaitsLook?: boolean;
}

export interface QueuePage {
  items: QueueItem[];
  next: string | null;
}

/**
 * The comments in one state that this viewer may know of: waiting ones the oldest first unless asked otherwise, others the newest first,
 * 20 a page, in two queries. Another organisation's are not found, whatever the filter says.
 */
export async function commentQueue(viewer: Viewer, filter: QueueFilter): Promise<QueuePage> {
  const scope = scopeOf(viewer, filter);
  if (scope === "nothing") return { items: [], next: null };
  const order = filter.state === "queued" ? (filter.order ?? "oldest") : "oldest";
  const run = runOf(filter.state, order, filter.after);
  const rows = await selectRows(viewer)
    .where(
      and(
        eq(comments.state, filter.state),
        eq(comments.erased, false),
        filter.awaitsLook ? eq(comments.awaitsLook, true) : undefined,
        scope,
        run.beyond,
      ),
    )
    .orderBy(...run.orderBy)
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  const histories = await historiesOf(page.map((row) => row.id));
  return {
    items: page.map((row) => itemOf(viewer, row, histories.get(row.id) ?? [])),
    next: last ? placeAfter(order, { ...last, at: last.postedAt }) : null,
  };
}

const FIRST_WORDS = 80;

/** The first words of a comment, to name it in a report; empty where this viewer may not see it. */
export async function firstWordsOf(viewer: Viewer, commentId: string): Promise<string> {
  if (!isId(commentId)) return "";
  const [row] = await selectRows(viewer).where(eq(comments.id, commentId));
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

function selectRows(viewer: Viewer) {
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
      ease: comments.ease,
      officialOf: comments.officialOf,
      awaitsLook: comments.awaitsLook,
      parentId: comments.parentId,
      postedAt: comments.createdAt,
      decidedAt: comments.decidedAt,
      code: stories.code,
      organisationId: stories.organisationId,
      partners: stories.livePartners,
      overruled: isOverruled(viewer, "comment", comments.id),
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
    answers: answeredBy(viewer, row),
    history,
    decisions: decisionsFor(viewer, row),
    overruled: row.overruled && state === "published",
    canReply: state === "published" && row.parentId === null && mayReply(viewer, row.organisationId),
    awaitsLook: row.awaitsLook && mayDecide(viewer, row.organisationId),
  };
}

// What it answers may have been taken away since: then its words are for who decides them, as they are alone.
function answeredBy(viewer: Viewer, row: Row): QueueItem["answers"] {
  const { parentName, parentWords, parentState, organisationId } = row;
  if (parentName === null || parentWords === null || parentState === null) return null;
  if (!maySee(viewer, { organisationId, state: parentState }))
    return { name: "", words: "", state: parentState };
  return { name: parentState === "queued" ? "" : parentName, words: parentWords, state: parentState };
}
