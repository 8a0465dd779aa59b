import { type SQL, sql } from "drizzle-orm";

/**
 * For a `with recursive`: every merged demand with each that it was merged into, directly or through others, and whether that is
 * the top of its tree. newsroom/demands/tree-queries.ts reads the same for one demand; of all at once few are merged.
 */
export const merged: SQL = sql`above(id, up) as (
    select m.demand_id, m.into_id from demand_merges m where m.parted_at is null
    union all
    select above.id, m.into_id from demand_merges m join above on above.up = m.demand_id where m.parted_at is null),
  merged(id, top) as (
    select id, up from above where not exists (
      select 1 from demand_merges m where m.demand_id = above.up and m.parted_at is null))`;

/** The day in Tehran of an instant, as dayOf says it; nothing for nothing. */
export const dayIn = (at: SQL): SQL => sql`(${at} at time zone 'Asia/Tehran')::date::text`;
