import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { demandMerges, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { alike } from "./alike";
import type { MergedDemand, MergedInto } from "./demand";
import { standsAlone, topOf, voicesOf } from "./tree-queries";

/** Where a demand went on, since when it was merged, and why; null where it was merged into none. */
export async function whereMerged(demandId: string): Promise<MergedInto | null> {
  const top = alias(demands, "top");
  const [row] = await db
    .select({ code: top.code, title: top.title, at: demandMerges.mergedAt, words: demandMerges.words })
    .from(demandMerges)
    .innerJoin(top, eq(top.id, topOf(demandId)))
    .where(and(eq(demandMerges.demandId, demandId), isNull(demandMerges.partedAt)));
  return row ?? null;
}

/** What was merged into a demand itself, by code. */
export function mergedUnder(demandId: string): Promise<MergedDemand[]> {
  return db
    .select({ id: demands.id, code: demands.code, title: demands.title, version: demands.version })
    .from(demandMerges)
    .innerJoin(demands, eq(demands.id, demandMerges.demandId))
    .where(and(eq(demandMerges.intoId, demandId), isNull(demandMerges.partedAt)))
    .orderBy(asc(demands.code));
}

const SUGGESTED = 5;
const LEAST_ALIKE = 2;

/** Open demands in like words that this viewer may merge a demand into, the likest first. */
export async function mergeCandidates(viewer: Viewer, demand: { id: string; title: string; words: string }) {
  const routed = organisationsWhere(viewer, ["moderator"]);
  if (routed.length === 0) return [];
  const likeness = alike(`${demand.title}\n${demand.words}`);
  return db
    .select({
      code: demands.code,
      title: demands.title,
      organisation: organisations.shortName,
      voices: voicesOf(demands.id),
    })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(
      and(
        eq(demands.standing, "public"),
        isNull(demands.endedAt),
        ne(demands.id, demand.id),
        standsAlone,
        routed === "all" ? undefined : inArray(demands.organisationId, routed),
        sql`${likeness} >= ${LEAST_ALIKE}`,
      ),
    )
    .orderBy(desc(likeness), asc(demands.code))
    .limit(SUGGESTED);
}
