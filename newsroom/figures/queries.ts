import { min } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { type Account, accountOf } from "@/newsroom/ledger/account-queries";
import { organisationTree } from "@/newsroom/organisations/queries";
import { dayOf } from "@/newsroom/persian/civil-day";
import { commentCounts } from "./comment-queries";
import { type CoverageSpan, coverageOf } from "./coverage";
import { declarationRows } from "./declaration-queries";
import { demandWaits, goneDemands } from "./demand-queries";
import { elsewhereOf, evennessOf } from "./evenness";
import { type Measure, type Quotable, quotablesOf } from "./measure";
import { lastDays, YEAR } from "./period";
import { declarationMeasure, firstAnswerOf, ranked, responseMeasures } from "./response";
import { agreementMeasure } from "./second-queries";
import { storyRows } from "./story-queries";
import { type Fall, fallsOf } from "./survival";

/** How an organisation answers citizens' demands, over the last year. */
export async function responseFor(organisation: { slug: string; name: string }): Promise<Measure[]> {
  const period = lastDays(YEAR);
  const [asked, declared] = await Promise.all([
    demandWaits(organisation.slug, period),
    declarationRows(organisation.slug, period),
  ]);
  return [
    ...responseMeasures(asked, organisation, period),
    declarationMeasure(declared, organisation, period),
  ];
}

/** How the city and each of its organisations answer demands, over the last year. */
export async function responseOfAll() {
  const period = lastDays(YEAR);
  const [asked, declared, gone, all] = await Promise.all([
    demandWaits(null, period),
    declarationRows(null, period),
    goneDemands(period),
    namedOrganisations(),
  ]);
  const organisations = all.map((organisation) => {
    const isTheirs = (row: { organisation: string }) => row.organisation === organisation.slug;
    const theirs = [
      ...responseMeasures(asked.filter(isTheirs), organisation, period),
      declarationMeasure(declared.filter(isTheirs), organisation, period),
    ];
    return { organisation, measures: theirs };
  });
  return {
    city: [...responseMeasures(asked, null, period), declarationMeasure(declared, null, period)],
    organisations: ranked(organisations),
    gone,
    answers: curveOf(asked.map(firstAnswerOf)),
  };
}

function curveOf(waits: Parameters<typeof fallsOf>[0]): { falls: Fall[]; until: number } {
  return { falls: fallsOf(waits), until: Math.max(0, ...waits.map(({ days }) => days)) };
}

/** How evenly comments are decided, by the organisation they stand under and by the one they name, over the last year. */
export async function evennessOfAll() {
  const period = lastDays(YEAR);
  const [rows, all] = await Promise.all([commentCounts(period), namedOrganisations()]);
  return { organisations: evennessOf(rows, all, period), elsewhere: elsewhereOf(rows, period) };
}

/** How many stories each organisation told in the last so many days. */
export async function coverageOver(days: CoverageSpan): Promise<Measure> {
  const [rows, all] = await Promise.all([storyRows(null, lastDays(days)), namedOrganisations()]);
  return coverageOf(rows, all, days);
}

/** The account of everything citizens sent since the first comment, as a measure: the parts add up to what was received. */
export async function accountMeasure(account: Account): Promise<Measure> {
  const [first] = await db.select({ at: min(comments.createdAt) }).from(comments);
  const today = dayOf(now());
  const parts = (["published", "queued", "notPublishable", "withdrawn", "removed"] as const).map((key) => ({
    key,
    count: account[key],
  }));
  return {
    key: "comments",
    organisation: null,
    value: { kind: "parts", parts },
    n: account.received,
    period: { from: first?.at ? dayOf(first.at) : today, to: today },
    asOf: now(),
    rows: "ledger",
  };
}

/** Every measure there is now: what the open file of measures holds, and what a story may quote. */
export async function allMeasures(): Promise<Measure[]> {
  const [response, evenness, coverage, account, agreement] = await Promise.all([
    responseOfAll(),
    evennessOfAll(),
    coverageOver(YEAR),
    accountOf(null).then(accountMeasure),
    agreementMeasure(),
  ]);
  return [
    ...response.city,
    ...response.organisations.flatMap(({ measures }) => measures),
    ...evenness.organisations.flatMap(({ under, naming }) => [under, naming]),
    evenness.elsewhere,
    agreement,
    coverage,
    account,
  ];
}

/** What a story may quote of the city's measures now. */
export async function quotableMeasures(): Promise<Quotable[]> {
  const { city, organisations } = await responseOfAll();
  return quotablesOf([...city, ...organisations.flatMap(({ measures }) => measures)]);
}

async function namedOrganisations(): Promise<{ slug: string; name: string }[]> {
  return (await organisationTree()).map(({ slug, shortName }) => ({ slug, name: shortName }));
}

/** The first day of which there is anything to count. */
export async function firstDay(): Promise<string> {
  const found = await Promise.all([
    db.select({ at: min(comments.createdAt) }).from(comments),
    db.select({ at: min(demands.openedAt) }).from(demands),
    db.select({ at: min(stories.publishedAt) }).from(stories),
  ]);
  const instants = found.flatMap(([row]) => (row?.at ? [row.at] : []));
  return instants.map(dayOf).sort()[0] ?? dayOf(now());
}
