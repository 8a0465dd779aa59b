import { asc, desc, type SQL, sql } from "drizzle-orm";
import { demands } from "@/db/schema/demands";
import { voicesOf } from "./tree-queries";

/** In which order a list of demands is read: the newest, the most voices, or the longest waiting first. */
export const demandOrders = ["newest", "voices", "waiting"] as const;
export type DemandOrder = (typeof demandOrders)[number];

/** Where a page of demands begins: after this one. `voices` matters to its own order alone. */
export interface DemandKey {
  openedAt: Date;
  code: number;
  voices?: number;
}

/** How many ask the same. */
const voices = voicesOf(demands.id);

/** The order of the rows; no two demands stand in the same place. */
export function inOrder(order: DemandOrder): SQL[] {
  if (order === "waiting") return [asc(demands.openedAt), asc(demands.code)];
  const newest = [desc(demands.openedAt), desc(demands.code)];
  return order === "voices" ? [desc(voices), ...newest] : newest;
}

/** From after this place on, in that order. */
export function beyond({ openedAt, code, voices: heard = 0 }: DemandKey, order: DemandOrder): SQL {
  const place = sql`${openedAt.toISOString()}::timestamptz, ${code}::bigint`;
  const row = sql`${demands.openedAt}, ${demands.code}`;
  if (order === "waiting") return sql`(${row}) > (${place})`;
  return order === "voices"
    ? sql`(${voices}, ${row}) < (${heard}::int, ${place})`
    : sql`(${row}) < (${place})`;
}
