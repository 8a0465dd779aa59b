import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";

/** The public pages that show a demand: its own, the list, the front page, its organisation's. */
export async function pagesOf(tx: Transaction, demandId: string): Promise<string[]> {
  const [row] = await tx
    .select({ code: demands.code, slug: organisations.slug })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(eq(demands.id, demandId));
  return row ? [`demand:${row.code}`, "demands", "home", `organisation:${row.slug}`] : [];
}
