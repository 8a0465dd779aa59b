import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import type { StepKind } from "@/newsroom/demands/demand";
import { dayOf } from "@/newsroom/persian/civil-day";
import { openedIn, type Whose } from "./demand-queries";
import type { Period } from "./measure";

/** One line of a demand's public timeline, without its words. */
export interface StepRow {
  code: number;
  at: string;
  kind: StepKind;
  organisation: string | null;
  toOrganisation: string | null;
  answered: boolean;
}

/** What happened to the demands that citizens could first read in a period, in order. */
export async function stepRows(whose: Whose, period: Period): Promise<StepRow[]> {
  const had = alias(organisations, "had");
  const to = alias(organisations, "to_organisation");
  const rows = await db
    .select({
      code: demands.code,
      at: demandSteps.at,
      kind: demandSteps.kind,
      organisation: had.slug,
      toOrganisation: to.slug,
      answered: sql<boolean>`${demandSteps.words} <> '' and ${demandSteps.kind} in ('in-progress', 'done', 'declined')`,
    })
    .from(demandSteps)
    .innerJoin(demands, eq(demands.id, demandSteps.demandId))
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .leftJoin(had, eq(had.id, demandSteps.organisationId))
    .leftJoin(to, eq(to.id, demandSteps.toOrganisationId))
    .where(openedIn(whose, period))
    .orderBy(asc(demandSteps.at), asc(demandSteps.id));
  return rows.map((row) => ({ ...row, at: dayOf(row.at) }));
}
