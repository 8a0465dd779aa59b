import { now } from "@/newsroom/clock";
import { type DeclarationRow, judgements } from "./declaration-queries";
import type { DemandWait } from "./demand-queries";
import { FEWEST, type Measure, type MeasureKey, type MeasureValue, type Owner, type Period } from "./measure";
import { daysUntil, fallsOf, type Wait } from "./survival";

const HALF = 0.5;
const MOST = 0.9;

/** How long citizens wait for an organisation, or for the city; who waits still is counted as waiting. */
export function responseMeasures(
  rows: readonly DemandWait[],
  organisation: Owner,
  period: Period,
): Measure[] {
  const whole = organisation === null;
  const answers = rows.map((row) => (whole ? firstAnswerOf(row) : ownAnswerOf(row)));
  const ends = rows.map(endOf);
  const measure = (key: MeasureKey, waits: readonly Wait[], share: number): Measure => ({
    key,
    organisation,
    period,
    value: timeFor(share, waits),
    n: waits.length,
    asOf: now(),
    rows: "demands",
  });
  return [
    measure("first-answer-half", answers, HALF),
    measure("first-answer-most", answers, MOST),
    measure("end-half", ends, HALF),
    measure("end-most", ends, MOST),
    ...(whole ? [] : [measure("held-half", rows.map(heldOf), HALF)]),
  ];
}

export const firstAnswerOf = (row: DemandWait): Wait => ({
  days: row.firstAnswerDays,
  ended: row.firstAnswer !== null,
});
const ownAnswerOf = (row: DemandWait): Wait => ({ days: row.ownAnswerDays, ended: row.ownAnswer !== null });
const endOf = (row: DemandWait): Wait => ({ days: row.endDays, ended: row.ended !== null });
const heldOf = (row: DemandWait): Wait => ({ days: row.heldDays, ended: row.ended !== null });

function timeFor(share: number, waits: readonly Wait[]): MeasureValue {
  if (waits.length < FEWEST) return { kind: "too-few" };
  const days = daysUntil(share, fallsOf(waits));
  return days === null ? { kind: "open" } : { kind: "working-days", days };
}

/** What was declared done, by what citizens say of it: a gap to be seen, not a score. */
export function declarationMeasure(
  rows: readonly DeclarationRow[],
  organisation: Owner,
  period: Period,
): Measure {
  const parts = judgements.map((key) => ({
    key,
    count: rows.filter(({ outcome }) => outcome === key).length,
  }));
  return {
    key: "declarations",
    organisation,
    period,
    value: { kind: "parts", parts },
    n: rows.length,
    asOf: now(),
    rows: "declarations",
  };
}

/** An organisation among the others: ranked only where there are cases enough. */
export interface Ranked {
  organisation: { slug: string; name: string };
  /** Equal times share a place; null for too few cases. */
  place: number | null;
  measures: Measure[];
}

/**
 * Organisations by how long half of the demands they have wait for an end: those with enough cases in order, where nobody
 * can say yet behind all who can be told, then the others in the city's order, without a place.
 */
export function ranked(given: readonly Omit<Ranked, "place">[]): Ranked[] {
  const timed = given.filter((one) => slownessOf(one) !== null);
  const places = new Map(timed.map((one) => [one, 1 + timed.filter((other) => isFaster(other, one)).length]));
  const inOrder = timed.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const rest = given.filter((one) => slownessOf(one) === null);
  return [...inOrder, ...rest].map((one) => ({ ...one, place: places.get(one) ?? null }));
}

type Timed = Pick<Ranked, "measures">;

function isFaster(one: Timed, other: Timed): boolean {
  return (slownessOf(one) ?? 0) < (slownessOf(other) ?? 0);
}

function slownessOf({ measures }: Timed): number | null {
  const value = measures.find(({ key }) => key === "end-half")?.value;
  if (value?.kind === "working-days") return value.days;
  return value?.kind === "open" ? Number.POSITIVE_INFINITY : null;
}
