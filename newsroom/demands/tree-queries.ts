import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader, Transaction } from "@/db";

/** A demand and all that was merged into it, at any depth: their ids as the rows of a subquery. */
export function treeOf(top: SQLWrapper | string): SQL {
  return sql`(with recursive tree(id) as (
    select ${top}::uuid
    union
    select m.demand_id from demand_merges m join tree on tree.id = m.into_id where m.parted_at is null
  ) select id from tree)`;
}

/** Where a demand went on: the top of its tree, itself where it was merged into none. One id as a subquery. */
export function topOf(demandId: SQLWrapper | string): SQL {
  return sql`(with recursive up(id, step) as (
    select ${demandId}::uuid, 0
    union all
    select m.into_id, up.step + 1 from demand_merges m join up on up.id = m.demand_id where m.parted_at is null
  ) select id from up order by step desc limit 1)`;
}

/** Of the demands a query reads: was it merged into none? Lists, counts and figures of demands are of these alone. */
export const standsAlone: SQL = sql`not exists (
  select 1 from demand_merges m where m.demand_id = demands.id and m.parted_at is null)`;

/** The id of the demand where this one went on: its own where it was merged into none. */
export async function rootOf(reader: Reader, demandId: string): Promise<string> {
  const { rows } = await reader.execute<{ id: string }>(sql`select ${topOf(demandId)} as id`);
  return rows[0]?.id ?? demandId;
}

/** The top of a demand's tree, held so that it is merged into none until the transaction ends; null where there is no such demand. */
export async function heldRootOf(tx: Transaction, demandId: string): Promise<string | null> {
  const root = await rootOf(tx, demandId);
  const { rows } = await tx.execute(sql`select id from demands where id = ${root} for share`);
  if (rows.length === 0) return null;
  // Merged while this one waited for it: then the top is another one.
  return (await rootOf(tx, demandId)) === root ? root : heldRootOf(tx, demandId);
}

/** The demand that this one was merged into itself; null where there is none. */
export async function parentOf(reader: Reader, demandId: string): Promise<string | null> {
  const { rows } = await reader.execute<{ id: string }>(
    sql`select into_id as id from demand_merges where demand_id = ${demandId} and parted_at is null`,
  );
  return rows[0]?.id ?? null;
}

/** Waits until nobody else merges or parts, and has them wait until the transaction ends. Comes before every other lock. */
export async function lockForest(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('demand-merges', 0))`);
}

/** Locks demands until the transaction ends, in one order for everybody: who takes two never waits for who waits for them. */
export async function lockInOrder(tx: Transaction, ids: readonly (string | null)[]): Promise<void> {
  const known = [...new Set(ids)].flatMap((id) => (id ? [sql`${id}::uuid`] : []));
  if (known.length === 0) return;
  await tx.execute(
    sql`select id from demands where id in (${sql.join(known, sql`, `)}) order by id for update`,
  );
}

/**
 * The other citizens who ask for what a demand asks, counted from rows: its voices, and of what was merged into it voices and
 * raisers. Who gave several is one (newsroom/demands/voices.ts), and who raised it is no other.
 */
export const voicesOf = (top: SQLWrapper): SQL<number> => sql<number>`(
  select count(distinct given.voice)::int from (
    select coalesce(s.voice, s.receipt_hash) as voice from demand_voices s where s.demand_id in ${treeOf(top)}
    union all
    select coalesce(o.voice, o.receipt_hash) from demands o
      where o.id in ${treeOf(top)} and o.id <> ${top} and o.name <> '') given
  where given.voice is distinct from (select r.voice from demands r where r.id = ${top}))`;

/** Since when citizens wait for what a demand asks: the first of its tree that they could read. */
export const waitingSince = (top: SQLWrapper): SQL => sql`(
  select min(o.opened_at) from demands o where o.id in ${treeOf(top)} and o.standing = 'public')`;
