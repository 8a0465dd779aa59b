import { now } from "@/newsroom/clock";
import { isoWithOffset } from "@/newsroom/persian/calendar";
import { coverageSpans } from "./coverage";
import { type Cell, csvOf } from "./csv";
import type { Period, TableName } from "./measure";
import { tableNames } from "./measure";
import { jalaliYear, lastDays, YEAR } from "./period";
import { columnsOf } from "./tables";

export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** An open file as its name asks for it. */
export interface FileAsked {
  table: TableName;
  period: Period;
  format: "csv" | "json";
}

const NAME = /^(.+?)(?:-last-(\d{1,3})|-(1[34]\d\d))?\.(csv|json)$/;

/** Reads «demands.csv» (what the measures count), «demands-1404.json» (a Jalali year), «stories-last-30.csv»; null for no such file. */
export function fileAsked(name: string): FileAsked | null {
  const [, base, days, year, format] = NAME.exec(name) ?? [];
  const table = tableNames.find((one) => one === base);
  const period = periodOf(days, year);
  if (!table || !period) return null;
  if (table === "measures" && (days || year)) return null;
  return { table, period, format: format === "json" ? "json" : "csv" };
}

function periodOf(days: string | undefined, year: string | undefined): Period | null {
  if (year) return jalaliYear(Number(year));
  if (!days) return lastDays(YEAR);
  const span = coverageSpans.find((one) => one !== YEAR && String(one) === days);
  return span ? lastDays(span) : null;
}

/** The bytes of an open file. */
export function fileOf(
  { table, period, format }: FileAsked,
  organisation: string | null,
  rows: readonly Record<string, Cell>[],
): string {
  const columns = columnsOf(table);
  if (format === "csv") return csvOf(columns, rows);
  const head = { table, licence: LICENCE, organisation, period, asOf: isoWithOffset(now()), columns };
  return `${JSON.stringify({ ...head, rows }, null, 1)}\n`;
}
