/** Under this many a number says more about chance than about the city (product decision): no value, no rank. */
export const FEWEST = 10;

/** What the city measures about itself (سنجه). Each has its name and its method in words/fa/figures.ts. */
export const measureKeys = [
  "first-answer-half",
  "first-answer-most",
  "end-half",
  "end-most",
  "held-half",
  "declarations",
  "comments",
  "refused-under",
  "refused-naming",
  "refused-elsewhere",
  "second-agreement",
  "stories",
] as const;
export type MeasureKey = (typeof measureKeys)[number];

/** The open files (newsroom/figures/tables.ts). */
export const tableNames = [
  "demands",
  "steps",
  "declarations",
  "comments",
  "comments-naming",
  "second-judgements",
  "stories",
  "measures",
] as const;
export type TableName = (typeof tableNames)[number];

/** The file that holds the rows a measure counts: a table, its newest days only, or the ledger's closed days. */
export type RowsFile = TableName | `${TableName}-last-${number}` | "ledger";

/** What came out. A number never comes without a case that could have been none. */
export type MeasureValue =
  /** Fewer than FEWEST cases. */
  | { kind: "too-few" }
  /** So many still wait that nobody can say yet. */
  | { kind: "open" }
  | { kind: "working-days"; days: number }
  /** In per cent, with the interval in which the true share lies (Wilson, 95 %). */
  | { kind: "share"; part: number; percent: number; low: number; high: number }
  /** Cases by what became of them; they add up to n. */
  | { kind: "parts"; parts: Part[] };

export interface Part {
  key: string;
  /** As it is called, where the words do not know it: an organisation. */
  name?: string;
  count: number;
  /** The day of the newest case, YYYY-MM-DD. */
  last?: string | null;
}

/** Days in Tehran, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Whose: an organisation's, or the whole city's. */
export type Owner = { slug: string; name: string } | null;

/** A number the product claims about the city, with everything somebody needs to doubt it. */
export interface Measure {
  key: MeasureKey;
  organisation: Owner;
  value: MeasureValue;
  n: number;
  period: Period;
  asOf: Date;
  /** Where the rows are that it counts. */
  rows: RowsFile;
}

/** What a story may quote of a measure: one number, as it is now. */
export interface Quotable {
  key: MeasureKey;
  organisation: Owner;
  /** In ASCII digits. */
  value: string;
  unit: "working-days";
  n: number;
  asOf: Date;
}

/** The measures that are one number now: times. */
export function quotablesOf(measures: readonly Measure[]): Quotable[] {
  return measures.flatMap(({ key, organisation, value, n, asOf }) => {
    if (value.kind !== "working-days") return [];
    return [{ key, organisation, value: String(value.days), unit: value.kind, n, asOf }];
  });
}

/** A share of n with its interval, or that n is too small for one. */
export function shareOf(part: number, n: number): MeasureValue {
  if (n < FEWEST) return { kind: "too-few" };
  const { low, high } = wilson(part, n);
  return { kind: "share", part, percent: percentOf(part, n), low: percent(low), high: percent(high) };
}

const percent = (share: number) => Math.round(share * 100);

// «All» and «none» are said of all and none alone.
function percentOf(part: number, n: number): number {
  if (part === 0 || part === n) return percent(part / n);
  return Math.min(99, Math.max(1, percent(part / n)));
}

/** Of the normal distribution, for 95 %. */
const Z = 1.959964;

/** Between which shares the true one lies, with 95 % confidence, after `part` of `n` (Wilson's score interval). */
export function wilson(part: number, n: number): { low: number; high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const share = part / n;
  const spread = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
