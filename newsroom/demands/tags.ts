import { eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { topOf, treeOf } from "./tree-queries";

/**
 * The public pages that show a demand and those it is merged with: their own, the lists, the front page, their organisations',
 * the account, and those of the stories they were gathered under or are answered by.
 */
export async function pagesOf(tx: Transaction, demandId: string): Promise<string[]> {
  const rows = await tx
    .select({ code: demands.code, slug: organisations.slug })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(inArray(demands.id, treeOf(topOf(demandId))));
  if (rows.length === 0) return [];
  return [
    "demands",
    "home",
    "transparency",
    ...(await storiesAround(tx, demandId)),
    ...rows.flatMap(({ code, slug }) => [`demand:${code}`, `organisation:${slug}`]),
  ];
}

async function storiesAround(tx: Transaction, demandId: string): Promise<string[]> {
  const tree = treeOf(topOf(demandId));
  const { rows } = await tx.execute<{ code: string }>(sql`
    select st.code from stories st where st.id in (
      select c.story_id from demand_sources s join comments c on c.id = s.comment_id
        where s.demand_id in ${tree} and s.state = 'consented'
      union select t.story_id from demand_steps t where t.demand_id in ${tree} and t.story_id is not null)`);
  return rows.map(({ code }) => `story:${code}`);
}
