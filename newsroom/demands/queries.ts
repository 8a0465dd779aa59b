import { and, asc, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { demandSteps, demands, demandVerdicts } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { isId } from "@/newsroom/comments/comment";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import { alike } from "./alike";
import { clockOf, closedSince } from "./clock";
import type { DemandLine, DemandState, ListedDemand, PublicDemand, Verdicts } from "./demand";
import { mergedUnder, whereMerged } from "./merge-queries";
import { beyond, type DemandKey, type DemandOrder, inOrder } from "./order";
import { picturesOf } from "./picture-queries";
import { standsAlone, voicesOf, waitingSince } from "./tree-queries";
import { saidOf } from "./verdict-queries";

/** Is there an organisation with this id, as a form sent it? */
export async function isOrganisationOf(id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const rows = await db.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, id));
  return rows.length > 0;
}

const newestRound = sql`(select count(*) from demand_steps d where d.demand_id = ${demands.id} and d.kind = 'done')`;

const said = (verdict: Verdicts["raiser"], raiser?: "yes") => sql<number>`(
  select count(*)::int from ${saidOf(demands.id, newestRound)} said
  where said.verdict = ${verdict} ${raiser ? sql`and said.raiser = 'yes'` : sql``})`;

/** What a list of demands is made of. */
export const listColumns = {
  id: demands.id,
  code: demands.code,
  title: demands.title,
  state: demands.state,
  organisation: { name: organisations.shortName, slug: organisations.slug },
  openedAt: demands.openedAt,
  endedAt: demands.endedAt,
  since: waitingSince(demands.id).mapWith(demands.openedAt) as SQL<Date | null>,
  supporters: voicesOf(demands.id),
  confirmed: said("confirmed"),
  notConfirmed: said("not-confirmed"),
  raiserConfirmed: said("confirmed", "yes"),
  raiserNotConfirmed: said("not-confirmed", "yes"),
};

export interface DemandFilter {
  state?: "open" | "ended";
  organisationSlug?: string;
  /** Only those whose words hold one of these, for suggestions. */
  like?: string;
  except?: number;
  /** The newest first without it. */
  order?: DemandOrder;
}

/** Demands citizens may read that were merged into no other, in the order asked for, each with its clock, its voices and both facts about its end. */
export async function publicDemands(
  filter: DemandFilter,
  key: DemandKey | null,
  limit: number,
): Promise<ListedDemand[]> {
  const { order = "newest" } = filter;
  const rows = await db
    .select(listColumns)
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(
      and(
        eq(demands.standing, "public"),
        standsAlone,
        ...conditionsOf(filter),
        key ? beyond(key, order) : undefined,
      ),
    )
    .orderBy(...(filter.like ? [desc(alike(filter.like))] : []), ...inOrder(order))
    .limit(limit);
  return withClocks(rows);
}

function conditionsOf({ state, organisationSlug, like, except }: DemandFilter): (SQL | undefined)[] {
  const open = sql`${demands.endedAt} is null`;
  return [
    state === "open" ? open : undefined,
    state === "ended" ? sql`not (${open})` : undefined,
    organisationSlug ? eq(organisations.slug, organisationSlug) : undefined,
    except ? ne(demands.code, except) : undefined,
    like === undefined ? undefined : sql`${alike(like)} >= 2`,
  ];
}

type Row = {
  code: number;
  title: string;
  state: DemandState;
  organisation: { name: string; slug: string };
  openedAt: Date | null;
  since: Date | null;
  endedAt: Date | null;
  supporters: number;
  confirmed: number;
  notConfirmed: number;
  raiserConfirmed: number;
  raiserNotConfirmed: number;
};

/** The rows of a list with their clocks: one look at the holidays for the whole page. */
export async function withClocks<T extends Row>(rows: readonly T[]): Promise<ListedDemand[]> {
  const closed = await closedSince(rows.map(({ since }) => since ?? now()));
  return rows.map(
    ({ code, title, state, organisation, supporters, endedAt, openedAt, since, ...verdicts }) => ({
      code,
      title,
      state,
      organisation,
      supporters,
      openedAt: openedAt ?? now(),
      since: since ?? now(),
      clock: clockOf(since ?? now(), endedAt, closed),
      verdicts: verdictsOf(verdicts),
    }),
  );
}

function verdictsOf(
  row: Pick<Row, "confirmed" | "notConfirmed" | "raiserConfirmed" | "raiserNotConfirmed">,
): Verdicts {
  const { confirmed, notConfirmed } = row;
  if (row.raiserConfirmed > 0) return { confirmed, notConfirmed, raiser: "confirmed" };
  return { confirmed, notConfirmed, raiser: row.raiserNotConfirmed > 0 ? "not-confirmed" : null };
}

/** The demand with this code as citizens read it, with its whole timeline; null where there is none. */
export async function publicDemand(code: number): Promise<PublicDemand | null> {
  const [row] = await db
    .select({ ...listColumns, words: demands.words, name: demands.name })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(and(eq(demands.code, code), eq(demands.standing, "public")));
  if (!row) return null;
  const [listed] = await withClocks([row]);
  if (!listed) return null;
  const { id, words, name } = row;
  const [lines, mergedInto, merged, pictures] = await Promise.all([
    linesOf(id),
    whereMerged(id),
    mergedUnder(id),
    picturesOf(id),
  ]);
  return { ...listed, words, name, lines, mergedInto, merged, pictures };
}

// A story that was withdrawn or removed takes its headline with it.
const liveHeadline = sql<string>`case when ${stories.standing} = 'live' then coalesce(${liveRevision.content}->>'headline', '') else '' end`;

/** The public timeline of a demand, oldest first. */
export async function linesOf(demandId: string): Promise<DemandLine[]> {
  const to = alias(organisations, "to_organisation");
  const other = alias(demands, "other");
  const rows = await db
    .select({
      id: demandSteps.id,
      kind: demandSteps.kind,
      at: demandSteps.at,
      organisation: organisations.name,
      to: to.name,
      words: demandSteps.words,
      other: other.code,
      mends: demandSteps.mends,
      story: { code: stories.code, standing: stories.standing, headline: liveHeadline },
    })
    .from(demandSteps)
    .leftJoin(organisations, eq(organisations.id, demandSteps.organisationId))
    .leftJoin(stories, eq(stories.id, demandSteps.storyId))
    .leftJoin(liveRevision, isLiveRevision)
    .leftJoin(to, eq(to.id, demandSteps.toOrganisationId))
    .leftJoin(other, eq(other.id, demandSteps.otherDemandId))
    .where(eq(demandSteps.demandId, demandId))
    .orderBy(asc(demandSteps.at), asc(demandSteps.id));
  return rows.map(({ mends: _, story, ...row }) => ({
    ...row,
    story: story && { code: story.code, headline: story.headline, isLive: story.standing === "live" },
    mendedBy: rows.find(({ mends }) => mends === row.id)?.id ?? null,
  }));
}

/** How many words about a demand's newest declaration a receipt has said: for the receipt's page. */
export async function verdictOf(demandId: string, receiptHash: string, round: number) {
  const [row] = await db
    .select({ verdict: demandVerdicts.verdict })
    .from(demandVerdicts)
    .where(
      and(
        eq(demandVerdicts.demandId, demandId),
        eq(demandVerdicts.receiptHash, receiptHash),
        eq(demandVerdicts.round, round),
      ),
    );
  return row?.verdict ?? null;
}
