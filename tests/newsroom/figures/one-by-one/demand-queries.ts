import { and, asc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { closedDaysFrom } from "@/newsroom/calendar/queries";
import { type DayCounter, dayCounter } from "@/newsroom/calendar/working-days";
import { now } from "@/newsroom/clock";
import type { StepKind } from "@/newsroom/demands/demand";
import { standsAlone, voicesOf, waitingSince } from "@/newsroom/demands/tree-queries";
import type { DemandRow, Whose } from "@/newsroom/figures/demand-queries";
import type { Period } from "@/newsroom/figures/measure";
import { instantsOf } from "@/newsroom/figures/period";
import { dayOf } from "@/newsroom/persian/civil-day";

const DAY = 86_400_000;

/** Since when citizens wait: since they could first read it, or the first of those that were merged into it. */
const since = waitingSince(demands.id);

/** The demands that citizens could first read in a period, in order; merged ones are one. */
export async function demandRows(whose: Whose, period: Period): Promise<DemandRow[]> {
  const rows = await db
    .select({
      id: demands.id,
      code: demands.code,
      organisationId: demands.organisationId,
      organisation: organisations.slug,
      organisationName: organisations.shortName,
      openedAt: since.mapWith(demands.openedAt),
      endedAt: demands.endedAt,
      state: demands.state,
      voices: voicesOf(demands.id),
    })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(openedIn(whose, period))
    .orderBy(asc(since), asc(demands.code));
  const steps = await stepsOf(rows.map(({ id }) => id));
  const count = await counterFrom(period.from);
  return rows.map((row) =>
    toRow({ ...row, openedAt: row.openedAt ?? now() }, steps.get(row.id) ?? [], count),
  );
}

/** The condition on a demand, joined with its organisation, for a period. */
function openedIn(whose: Whose, period: Period): SQL | undefined {
  const { since: from, until } = instantsOf(period);
  return and(
    eq(demands.standing, "public"),
    standsAlone,
    gte(since, from.toISOString()),
    lt(since, until.toISOString()),
    whose === null ? undefined : eq(organisations.slug, whose),
  );
}

async function counterFrom(day: string): Promise<DayCounter> {
  const today = dayOf(now());
  const span = Math.max(1, Math.round((Date.parse(today) - Date.parse(day)) / DAY) + 1);
  return dayCounter(day, today, await closedDaysFrom(day, span));
}

interface Step {
  demandId: string;
  kind: StepKind;
  organisationId: string | null;
  toOrganisationId: string | null;
  hasWords: boolean;
  at: Date;
}

async function stepsOf(ids: readonly string[]): Promise<Map<string, Step[]>> {
  const all = await db
    .select({
      demandId: demandSteps.demandId,
      kind: demandSteps.kind,
      organisationId: demandSteps.organisationId,
      toOrganisationId: demandSteps.toOrganisationId,
      hasWords: sql<boolean>`${demandSteps.words} <> ''`,
      at: demandSteps.at,
    })
    .from(demandSteps)
    .where(inArray(demandSteps.demandId, [...ids]))
    .orderBy(asc(demandSteps.at));
  const byDemand = new Map<string, Step[]>();
  for (const step of all) byDemand.set(step.demandId, [...(byDemand.get(step.demandId) ?? []), step]);
  return byDemand;
}

type Found = Pick<DemandRow, "code" | "organisation" | "organisationName" | "state" | "voices"> & {
  organisationId: string;
  openedAt: Date;
  endedAt: Date | null;
};

function toRow(found: Found, steps: readonly Step[], count: DayCounter): DemandRow {
  const { code, organisation, organisationName, state, voices } = found;
  const opened = dayOf(found.openedAt);
  const answers = steps.filter(isAnswer);
  const own = answers.find(({ organisationId }) => organisationId === found.organisationId);
  const referrals = steps.filter(({ kind }) => kind === "referred");
  const arrived = referrals.findLast(({ toOrganisationId }) => toOrganisationId === found.organisationId);
  const held = dayOf(arrived?.at ?? found.openedAt);
  const firstAnswer = dayOrNone(answers[0]?.at);
  const ownAnswer = dayOrNone(own?.at);
  const ended = dayOrNone(found.endedAt);
  const today = dayOf(now());
  return {
    ...{ code, organisation, organisationName, opened, state, firstAnswer, ownAnswer, ended, held, voices },
    firstAnswerDays: count(opened, firstAnswer ?? today),
    ownAnswerDays: count(opened, ownAnswer ?? today),
    endDays: count(opened, ended ?? today),
    heldDays: count(held, ended ?? today),
    referrals: referrals.length,
  };
}

// Taking a demand up without a word answers nobody.
function isAnswer({ kind, hasWords }: Step): boolean {
  return hasWords && (kind === "in-progress" || kind === "done" || kind === "declined");
}

function dayOrNone(at: Date | null | undefined): string | null {
  return at ? dayOf(at) : null;
}
