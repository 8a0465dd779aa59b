import {
  and,
  asc,
  count,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { promises } from "@/db/schema/promises";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { reachOf, storyRoles } from "@/newsroom/stories/reach";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import { type DeskPromise, type PromiseKey, SOON_DAYS } from "./promise";
import { promiseColumns } from "./rows";

/** What a desk list of promises shows. */
export const promiseLists = ["open", "soon", "late", "settled"] as const;
export type PromiseList = (typeof promiseLists)[number];

const MOST = 100;

/**
 * Which promises this viewer sees at the desk: those of stories in their reach, and those their own organisation is to
 * keep. Only promises of a public revision are there at all, and every citizen may read them.
 */
function inReach(viewer: Viewer): SQL | undefined {
  const own = organisationsWhere(viewer, storyRoles);
  const theirs = own === "all" || own.length === 0 ? undefined : inArray(promises.ownerId, own);
  return and(promises.shown, inArray(stories.standing, ["live", "withdrawn"]), or(reachOf(viewer), theirs));
}

const isOpen = and(isNotNull(promises.dueOn), or(isNull(promises.outcome), ne(promises.outcome, "kept")));

function read(reader: Reader, where: SQL | undefined): Promise<DeskPromise[]> {
  return reader
    .select(promiseColumns)
    .from(promises)
    .innerJoin(stories, eq(stories.id, promises.storyId))
    .innerJoin(liveRevision, isLiveRevision)
    .innerJoin(organisations, eq(organisations.id, promises.ownerId))
    .where(where)
    .orderBy(asc(sql`coalesce(${promises.dueOn}, ${promises.promisedFor})`), asc(promises.id))
    .limit(MOST);
}

/** A list of the promises this viewer may see, the nearest day first. */
export function promisesFor(viewer: Viewer, list: PromiseList): Promise<DeskPromise[]> {
  return read(db, and(inReach(viewer), conditionOf(list)));
}

function conditionOf(list: PromiseList): SQL | undefined {
  const today = dayOf(now());
  const isLate = and(isOpen, lt(promises.dueOn, today));
  if (list === "late") return isLate;
  if (list === "settled") return or(isNull(promises.dueOn), eq(promises.outcome, "kept"));
  const ahead = and(isOpen, gte(promises.dueOn, today));
  return list === "soon" ? and(ahead, lte(promises.dueOn, later(today, { days: SOON_DAYS }))) : ahead;
}

/** How many promises each list would show this viewer. */
export async function promiseCounts(viewer: Viewer): Promise<Record<PromiseList, number>> {
  const counted = await Promise.all(
    promiseLists.map(async (list) => {
      const [row] = await db
        .select({ count: count() })
        .from(promises)
        .innerJoin(stories, eq(stories.id, promises.storyId))
        .where(and(inReach(viewer), conditionOf(list)));
      return [list, row?.count ?? 0] as const;
    }),
  );
  return Object.assign({ open: 0, soon: 0, late: 0, settled: 0 }, Object.fromEntries(counted));
}

/** The open promises this viewer may see that are due between two days (YYYY-MM-DD, both counted): for the calendar. @public */
export function promisesDue(viewer: Viewer, fromDay: string, toDay: string): Promise<DeskPromise[]> {
  return read(db, and(inReach(viewer), isOpen, gte(promises.dueOn, fromDay), lte(promises.dueOn, toDay)));
}

/** One promise this viewer may see, or null. */
export async function promiseFor(
  viewer: Viewer,
  { storyId, id }: PromiseKey,
  reader: Reader = db,
): Promise<DeskPromise | null> {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(storyId).success) return null;
  const [row] = await read(reader, and(inReach(viewer), eq(promises.storyId, storyId), eq(promises.id, id)));
  return row ?? null;
}
