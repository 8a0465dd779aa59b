import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { journal } from "@/db/schema/journal";
import type { Viewer } from "@/newsroom/people/person";

/**
 * Did this viewer refuse or remove what has this id, and did another person let it stand after all, on its writer's objection
 * (product.md: decided by another person)? Then taking it away again is not theirs. As the journal tells it.
 */
export function isOverruled(
  { personId }: Viewer,
  kind: "comment" | "demand",
  id: AnyColumn | string,
): SQL<boolean> {
  return sql<boolean>`exists (
    select 1 from ${journal} taken join ${journal} reversed
      on reversed.subject_kind = taken.subject_kind and reversed.subject_id = taken.subject_id
      and reversed.number > taken.number
    where taken.subject_kind = ${kind} and taken.subject_id = ${id}::text and taken.actor_id = ${personId}
      and taken.action in (${`${kind}.refuse`}, ${`${kind}.remove`}) and reversed.action = ${`${kind}.reverse`})`;
}
