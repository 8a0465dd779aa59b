import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { closedDaysFrom } from "@/newsroom/calendar/queries";
import { now } from "@/newsroom/clock";
import type { Signal } from "@/newsroom/comments/comment";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { clockOf } from "./clock";
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

const MOST = 200;
const SPAN = 400;

// What waits is read by who routes it; what is public, also by who answers.
function within(viewer: Viewer): SQL | undefined {
  const seen = demandsSeen(viewer);
  if (seen === "all") return undefined;
  return seen.length > 0 ? inArray(demands.organisationId, seen) : sql`false`;
}

/** The demands in this viewer's hands that were merged into no other: those that wait, those that are open (longest waiting first), those that ended. */
export async function deskDemands(viewer: Viewer): Promise<DeskDemand[]> {
  const rows = await db
    .select(columns)
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(and(inArray(demands.standing, ["queued", "public"]), standsAlone, within(viewer)))
    .orderBy(asc(sql`coalesce(${columns.since}, ${demands.createdAt})`), asc(demands.code))
    .limit(MOST);
  const closed = await closedDaysFrom(later(dayOf(now()), { days: -SPAN }), SPAN + 1);
  return rows
    .filter((row) => row.standing === "public" || mayRoute(viewer, row.organisationId))
    .map(({ since, endedAt, ...row }) => ({
      ...row,
      clock: since ? clockOf(since, endedAt, closed) : null,
    }));
}

/** How many demands wait to be read by this viewer. */
export async function countDemandsWaiting(viewer: Viewer): Promise<number> {
  const routed = organisationsWhere(viewer, ["moderator"]);
  if (routed.length === 0) return 0;
  const theirs = routed === "all" ? undefined : inArray(demands.organisationId, routed);
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(demands)
    .where(and(eq(demands.standing, "queued"), theirs));
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
  lines: DemandLine[];
  pictures: DemandPicture[];
  mayRoute: boolean;
  mayRefuse: boolean;
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
    })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(and(eq(demands.code, code), within(viewer)));
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
    clock: since && !mergedInto ? clockOf(since, endedAt, await closedDaysFrom(dayOf(since), SPAN)) : null,
    signals: isRouter ? (row.signals as Signal[]) : [],
    watchWords: isRouter ? row.watchWords : [],
    lines,
    pictures,
    mergedInto,
    merged,
    mayRoute: isRouter,
    mayRefuse: mayRefuse(viewer, row.organisationId),
    mayAnswer: answers,
    actions: answers ? demandActions.filter((action) => leadsFrom(action, row.state)) : [],
  };
}
