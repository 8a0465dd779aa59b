import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { treeOf } from "./tree-queries";

// The voice of who said something: a receipt whose voice was taken back, or which nobody recognises, is one of its own.
const voice = sql`coalesce(
  (select o.voice from demands o where o.receipt_hash = v.receipt_hash),
  (select g.voice from demand_voices g
    where g.receipt_hash = v.receipt_hash and g.demand_id = coalesce(v.through_id, v.demand_id)),
  v.receipt_hash)`;

/**
 * What citizens say of one declaration of a demand, as the rows (verdict, raiser) of a subquery: of everybody once, of a merged
 * demand's citizens while it is merged. Of one sender with two receipts the newer word counts, and before it the raiser's own.
 */
export function saidOf(demandId: SQLWrapper, round: SQLWrapper): SQL {
  return sql`(select distinct on (voice) verdict, raiser from (
    select v.verdict, v.raiser, v.created_at, v.id, ${voice} as voice
    from demand_verdicts v
    where v.demand_id = ${demandId} and v.round = ${round}
      and (v.through_id is null or v.through_id in ${treeOf(demandId)})) heard
    order by voice, raiser desc, created_at desc, id)`;
}
