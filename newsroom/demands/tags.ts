import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { topOf, treeOf } from "./tree-queries";

/** The public pages that show a demand and those it is merged with: their own, the lists, the front page, their organisations', the account. */
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
    ...rows.flatMap(({ code, slug }) => [`demand:${code}`, `organisation:${slug}`]),
  ];
}
