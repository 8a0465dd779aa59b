import { now } from "@/newsroom/clock";
import type { Measure, Owner } from "./measure";
import { lastDays, YEAR } from "./period";
import type { StoryRow } from "./story-queries";

/** Over how many days coverage is told. */
export const coverageSpans = [30, 90, 365] as const;
export type CoverageSpan = (typeof coverageSpans)[number];

/** How many live stories each organisation told in a period; who told none stands there with none. */
export function coverageOf(
  rows: readonly StoryRow[],
  organisations: readonly NonNullable<Owner>[],
  days: CoverageSpan,
): Measure {
  const parts = organisations.map(({ slug, name }) => {
    const told = rows.filter(({ organisation }) => organisation === slug);
    return { key: slug, name, count: told.length, last: told.at(-1)?.published ?? null };
  });
  const value = { kind: "parts" as const, parts };
  const file = days === YEAR ? ("stories" as const) : (`stories-last-${days}` as const);
  const period = lastDays(days);
  return { key: "stories", organisation: null, period, value, n: rows.length, asOf: now(), rows: file };
}
