import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";

/**
 * The public pages that show a demand: its own, the list, the front page, its organisation's, and those of the stories it was
 * gathered under or is answered by.
 */
export async function pagesOf(tx: Transaction, demandId: string): Promise<string[]> {
  const [row] = await tx
    .select({ code: demands.code, slug: organisations.slug })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(eq(demands.id, demandId));
  if (!row) return [];
  const stories = await storiesAround(tx, demandId);
  return [`demand:${row.code}`, "demands", "home", `organisation:${row.slug}`, ...stories];
}

async function storiesAround(tx: Transaction, demandId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ code: string }>(sql`
    select st.code from stories st where st.id in (
      select c.story_id from demand_sources s join comments c on c.id = s.comment_id
        where s.demand_id = ${demandId} and s.state = 'consented'
      union select t.story_id from demand_steps t where t.demand_id = ${demandId} and t.story_id is not null)`);
  return rows.map(({ code }) => `story:${code}`);
}
