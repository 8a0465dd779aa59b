import { and, asc, eq, gte, lt, sql } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { dayOf } from "@/newsroom/persian/civil-day";
import type { Whose } from "./demand-queries";
import type { Period } from "./measure";
import { instantsOf } from "./period";

/** A live story as one organisation tells it; a joint story has a row for each that tells it. */
export interface StoryRow {
  code: number;
  organisation: string;
  organisationName: string;
  as: "lead" | "partner";
  published: string;
}

/** Who told which live story of a period, in order. */
export async function storyRows(whose: Whose, period: Period): Promise<StoryRow[]> {
  const { since, until } = instantsOf(period);
  const leads = sql<boolean>`${organisations.id} = ${stories.liveOrganisationId}`;
  const rows = await db
    .select({
      code: stories.code,
      organisation: organisations.slug,
      organisationName: organisations.shortName,
      leads,
      publishedAt: stories.publishedAt,
    })
    .from(stories)
    .innerJoin(organisations, sql`${leads} or ${organisations.id} = any(${stories.livePartners})`)
    .where(
      and(
        eq(stories.standing, "live"),
        gte(stories.publishedAt, since),
        lt(stories.publishedAt, until),
        whose === null ? undefined : eq(organisations.slug, whose),
      ),
    )
    .orderBy(
      asc(stories.publishedAt),
      asc(stories.code),
      asc(organisations.position),
      asc(organisations.slug),
    );
  return rows.map(({ leads: isLead, publishedAt, ...row }) => ({
    ...row,
    as: isLead ? ("lead" as const) : ("partner" as const),
    published: publishedAt ? dayOf(publishedAt) : "",
  }));
}
