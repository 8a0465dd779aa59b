import { and, eq, gte, lt, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { closedDaysFrom } from "@/newsroom/calendar/queries";
import { type DayCounter, dayCounter } from "@/newsroom/calendar/working-days";
import { now } from "@/newsroom/clock";
import type { DemandState } from "@/newsroom/demands/demand";
import { standsAlone, waitingSince } from "@/newsroom/demands/tree-queries";
import { dayOf } from "@/newsroom/persian/civil-day";
import { dayIn, merged } from "./forest";
import type { Period } from "./measure";
import { instantsOf } from "./period";

/** How long citizens wait for an end and an answer. Days are working days; of what has not happened, those that have passed so far. */
export interface DemandWait {
  code: number;
  organisation: string;
  organisationName: string;
  opened: string;
  state: DemandState;
  /** The day of the first answer anybody could read, whoever gave it. */
  firstAnswer: string | null;
  firstAnswerDays: number;
  /** The same of the organisation that has it now. */
  ownAnswer: string | null;
  ownAnswerDays: number;
  ended: string | null;
  endDays: number;
  /** Since when the organisation has it. */
  held: string;
  heldDays: number;
  referrals: number;
}

/** A demand as the open file holds it. */
export interface DemandRow extends DemandWait {
  voices: number;
}

/** Whose rows: an organisation's by its slug, or everybody's. */
export type Whose = string | null;

const DAY = 86_400_000;

/** Since when citizens wait: since they could first read it, or the first of those that were merged into it. */
const since = waitingSince(demands.id);

type Found = Omit<DemandWait, "firstAnswerDays" | "ownAnswerDays" | "endDays" | "heldDays"> & { id: string };

// Every demand in one statement, over all at once: what is asked of each in turn costs seconds in a great city.
const found = (whose: Whose, period: Period): SQL => {
  const { since: from, until } = instantsOf(period);
  return sql`with recursive ${merged},
    earlier as (select m.top, min(o.opened_at) as at from merged m join demands o on o.id = m.id
      where o.standing = 'public' group by m.top),
    told as (select s.demand_id as id,
        min(s.at) filter (where answers) as first_answer,
        min(s.at) filter (where answers and s.organisation_id = d.organisation_id) as own_answer,
        max(s.at) filter (where s.kind = 'referred' and s.to_organisation_id = d.organisation_id) as arrived,
        (count(*) filter (where s.kind = 'referred'))::int as referrals
      from demand_steps s join demands d on d.id = s.demand_id,
      lateral (select s.words <> '' and s.kind in ('in-progress', 'done', 'declined') as answers) answered
      group by s.demand_id)
  select d.id, d.code::int, o.slug as organisation, o.short_name as "organisationName", d.state,
    ${dayIn(sql`a.since`)} as opened, ${dayIn(sql`t.first_answer`)} as "firstAnswer", ${dayIn(sql`t.own_answer`)} as "ownAnswer",
    ${dayIn(sql`d.ended_at`)} as ended, ${dayIn(sql`coalesce(t.arrived, a.since)`)} as held, coalesce(t.referrals, 0) as referrals
  from demands d join organisations o on o.id = d.organisation_id
    left join earlier e on e.top = d.id left join told t on t.id = d.id,
    lateral (select least(d.opened_at, e.at) as since) a
  where d.standing = 'public' and d.id not in (select id from merged)
    and a.since >= ${from.toISOString()} and a.since < ${until.toISOString()}
    ${whose === null ? sql`` : sql`and o.slug = ${whose}`}
  order by a.since, d.code`;
};

/** The waits for demands that citizens could first read in a period, in order; merged ones are one. */
export async function demandWaits(whose: Whose, period: Period): Promise<DemandWait[]> {
  return (await read(whose, period)).map(({ id: _, ...wait }) => wait);
}

/** The same with the voices of each. */
export async function demandRows(whose: Whose, period: Period): Promise<DemandRow[]> {
  const [waits, voices] = await Promise.all([read(whose, period), voicesOfAll()]);
  return waits.map(({ id, ...wait }) => ({ ...wait, voices: voices.get(id) ?? 0 }));
}

async function read(whose: Whose, period: Period): Promise<(DemandWait & { id: string })[]> {
  const [{ rows }, count] = await Promise.all([
    db.execute<Found>(found(whose, period)),
    counterFrom(period.from),
  ]);
  const today = dayOf(now());
  return rows.map((row) => ({
    ...row,
    firstAnswerDays: count(row.opened, row.firstAnswer ?? today),
    ownAnswerDays: count(row.opened, row.ownAnswer ?? today),
    endDays: count(row.opened, row.ended ?? today),
    heldDays: count(row.held, row.ended ?? today),
  }));
}

/** The voices of every topic that has any, as voicesOf counts those of one. */
async function voicesOfAll(): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ id: string; voices: number }>(sql`with recursive ${merged},
    given as (
      select coalesce(m.top, v.demand_id) as top, coalesce(v.voice, v.receipt_hash) as voice
        from demand_voices v left join merged m on m.id = v.demand_id
      union
      select m.top, coalesce(o.voice, o.receipt_hash) from merged m join demands o on o.id = m.id where o.name <> '')
    select g.top as id, count(*)::int as voices from given g join demands r on r.id = g.top
    where g.voice is distinct from r.voice group by g.top`);
  return new Map(rows.map(({ id, voices }) => [id, voices]));
}

/** The condition on a demand, joined with its organisation, for a period. */
export function openedIn(whose: Whose, period: Period): SQL | undefined {
  const { since: from, until } = instantsOf(period);
  return and(
    eq(demands.standing, "public"),
    standsAlone,
    gte(since, from.toISOString()),
    lt(since, until.toISOString()),
    whose === null ? undefined : eq(organisations.slug, whose),
  );
}

/** How many demands of a period citizens once read and now do not: taken away or taken back. No measure counts them. */
export async function goneDemands(period: Period): Promise<number> {
  const { since: from, until } = instantsOf(period);
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(demands)
    .where(and(ne(demands.standing, "public"), gte(demands.openedAt, from), lt(demands.openedAt, until)));
  return row?.count ?? 0;
}

async function counterFrom(day: string): Promise<DayCounter> {
  const today = dayOf(now());
  const span = Math.max(1, Math.round((Date.parse(today) - Date.parse(day)) / DAY) + 1);
  return dayCounter(day, today, await closedDaysFrom(day, span));
}
