import { asc, desc, type SQL, sql } from "drizzle-orm";
import { demands } from "@/db/schema/demands";
import type { ListedDemand } from "./demand";
import { voicesOf, waitingSince } from "./tree-queries";

/** In which order a list of demands is read: the newest, the most voices, or the longest waiting first. */
export const demandOrders = ["newest", "voices", "waiting"] as const;
export type DemandOrder = (typeof demandOrders)[number];

/** Where a page of demands begins: after this one. `voices` matters to its own order alone. */
export interface DemandKey {
  /** The instant by which the order reads it (instantIn). */
  at: Date;
  code: number;
  voices?: number;
}

/** By which instant a demand stands in a list of this order. */
export function instantIn(order: DemandOrder, { openedAt, since: waited }: ListedDemand): Date {
  return order === "waiting" ? waited : openedAt;
}

/** How many ask the same. */
const voices = voicesOf(demands.id);
/** Since when they do: of merged ones, since the first. */
const since = waitingSince(demands.id);

/** The order of the rows; no two demands stand in the same place. */
export function inOrder(order: DemandOrder): SQL[] {
  if (order === "waiting") return [asc(since), asc(demands.code)];
  const newest = [desc(demands.openedAt), desc(demands.code)];
  return order === "voices" ? [desc(voices), ...newest] : newest;
}

/** From after this place on, in that order. */
export function beyond({ at, code, voices: heard = 0 }: DemandKey, order: DemandOrder): SQL {
  const place = sql`${at.toISOString()}::timestamptz, ${code}::bigint`;
  if (order === "waiting") return sql`(${since}, ${demands.code}) > (${place})`;
  const row = sql`${demands.openedAt}, ${demands.code}`;
  return order === "voices"
    ? sql`(${voices}, ${row}) < (${heard}::int, ${place})`
    : sql`(${row}) < (${place})`;
}
