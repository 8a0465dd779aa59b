import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { type CommentReason, isCommentReason, type Signal } from "@/newsroom/comments/comment";
import { isOverruled } from "@/newsroom/overruled";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { clockOf, closedSince } from "./clock";
import {
  type DemandAction,
  type DemandClock,
  type DemandLine,
  type DemandPicture,
  type DemandStanding,
  type DemandState,
  demandActions,
  leadsFrom,
  type MergedDemand,
  type MergedInto,
} from "./demand";
import { mergedUnder, whereMerged } from "./merge-queries";
import { demandsSeen, mayAnswer, mayRefuse, mayRoute } from "./permissions";
import { picturesOf } from "./picture-queries";
import { linesOf } from "./queries";
import { standsAlone, waitingSince } from "./tree-queries";

/** A demand in the lists of the desk. */
export interface DeskDemand {
  id: string;
  code: number;
  title: string;
  standing: DemandStanding;
  state: DemandState;
  organisationId: string;
  organisation: string;
  createdAt: Date;
  clock: DemandClock | null;
}

const columns = {
  id: demands.id,
  code: demands.code,
  title: demands.title,
  standing: demands.standing,
  state: demands.state,
  organisationId: demands.organisationId,
  organisation: organisations.shortName,
  createdAt: demands.createdAt,
  endedAt: demands.endedAt,
  since: waitingSince(demands.id).mapWith(demands.openedAt) as SQL<Date | null>,
};

/** How many of one list are shown. */
const MOST = 200;

// What is public is read by who answers or routes it; what waits, by who routes it.
function publicWithin(viewer: Viewer): SQL | undefined {
  return and(eq(demands.standing, "public"), within(demandsSeen(viewer)));
}

function queuedWithin(viewer: Viewer): SQL | undefined {
  return and(eq(demands.standing, "queued"), within(organisationsWhere(viewer, ["moderator"])));
}

function within(organisationIds: "all" | string[]): SQL | undefined {
  if (organisationIds === "all") return undefined;
  return organisationIds.length > 0 ? inArray(demands.organisationId, organisationIds) : sql`false`;
}

/**
 * The demands in this viewer's hands that were merged into no other, as three lists one after the other: those that wait,
 * those that are open (the longest waiting first), those that ended (the newest end first). None pushes another out.
 */
export async function deskDemands(viewer: Viewer): Promise<DeskDemand[]> {
  const isOpen = and(publicWithin(viewer), standsAlone, isNull(demands.endedAt));
  const isOver = and(publicWithin(viewer), standsAlone, isNotNull(demands.endedAt));
  const lists = await Promise.all([
    listed(queuedWithin(viewer), asc(demands.createdAt)),
    listed(isOpen, asc(columns.since)),
    listed(isOver, desc(demands.endedAt)),
  ]);
  const rows = lists.flat();
  const closed = await closedSince(rows.flatMap(({ since }) => since ?? []));
  return rows.map(({ since, endedAt, ...row }) => ({
    ...row,
    clock: since ? clockOf(since, endedAt, closed) : null,
  }));
}

function listed(condition: SQL | undefined, order: SQL) {
  return db
    .select(columns)
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(condition)
    .orderBy(order, asc(demands.code))
    .limit(MOST);
}

/** How many demands wait to be read by this viewer. */
export async function countDemandsWaiting(viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(demands)
    .where(queuedWithin(viewer));
  return row?.count ?? 0;
}

/** One demand with what this viewer may do. */
export interface OpenedDemand extends DeskDemand {
  words: string;
  name: string;
  gathered: boolean;
  version: number;
  /** What the screening noticed; told to who routes it. */
  signals: Signal[];
  watchWords: string[];
  /** Why citizens do not see it, and since whose decision; of what was taken back, nobody's. */
  reason: CommentReason | null;
  standingBy: string | null;
  standingAt: Date | null;
  lines: DemandLine[];
  pictures: DemandPicture[];
  mayRoute: boolean;
  mayRefuse: boolean;
  /** This viewer once refused it, and an objection to that was found right. */
  overruled: boolean;
  actions: DemandAction[];
  mergedInto: MergedInto | null;
  /** What was merged into it itself. */
  merged: MergedDemand[];
  mayAnswer: boolean;
}

/** A demand as who routes or answers it sees it; null where it is none of theirs. */
export async function deskDemand(viewer: Viewer, code: number): Promise<OpenedDemand | null> {
  const [row] = await db
    .select({
      ...columns,
      words: demands.words,
      name: demands.name,
      gathered: demands.gathered,
      version: demands.version,
      signals: demands.signals,
      watchWords: demands.watchWords,
      reason: demands.reason,
      standingBy: people.name,
      standingAt: demands.standingAt,
      overruled: isOverruled(viewer, "demand", demands.id),
    })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .leftJoin(people, eq(people.id, demands.standingBy))
    .where(and(eq(demands.code, code), within(demandsSeen(viewer))));
  if (!row) return null;
  const isRouter = mayRoute(viewer, row.organisationId);
  if (row.standing !== "public" && !isRouter) return null;
  const { since, endedAt, ...shown } = row;
  const [lines, mergedInto, merged, pictures] = await Promise.all([
    linesOf(row.id),
    whereMerged(row.id),
    mergedUnder(row.id),
    picturesOf(row.id),
  ]);
  const answers = row.standing === "public" && !mergedInto && mayAnswer(viewer, row.organisationId);
  return {
    ...shown,
    // A name is not what a demand is judged by.
    name: row.standing === "queued" ? "" : row.name,
    clock: since && !mergedInto ? clockOf(since, endedAt, await closedSince([since])) : null,
    signals: isRouter ? (row.signals as Signal[]) : [],
    watchWords: isRouter ? row.watchWords : [],
    reason: isCommentReason(row.reason) ? row.reason : null,
    lines,
    pictures,
    mergedInto,
    merged,
    mayRoute: isRouter,
    mayRefuse: mayRefuse(viewer, row.organisationId) && !row.overruled,
    mayAnswer: answers,
    actions: answers ? demandActions.filter((action) => leadsFrom(action, row.state)) : [],
  };
}
