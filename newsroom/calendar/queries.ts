import { and, asc, between, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { holidays } from "@/db/schema/holidays";
import { settings } from "@/db/schema/settings";
import { later } from "@/newsroom/persian/civil-day";
import type { Holiday, KeptHoliday } from "./holiday";
import { jalali } from "./month";
import { proposedHolidays } from "./propose";
import type { ClosedDays } from "./working-days";

const FRIDAY = 6;
const THURSDAY = 5;

const columns = {
  id: holidays.id,
  year: holidays.year,
  key: holidays.key,
  day: holidays.day,
  name: holidays.name,
  kind: holidays.kind,
  closed: holidays.closed,
  source: holidays.source,
};

/** The holidays kept for a Jalali year; empty while nobody has settled it. */
export function keptHolidays(year: number): Promise<KeptHoliday[]> {
  return db
    .select(columns)
    .from(holidays)
    .where(and(eq(holidays.year, year), eq(holidays.removed, false)))
    .orderBy(asc(holidays.day), asc(holidays.name));
}

/** Has somebody settled this year's days? Until then the calendar's proposals count. */
export async function isSettled(year: number, reader: Reader = db): Promise<boolean> {
  const found = await reader
    .select({ id: holidays.id })
    .from(holidays)
    .where(eq(holidays.year, year))
    .limit(1);
  return found.length > 0;
}

/** The holidays and days of mourning from one day to another, both included. */
export async function holidaysBetween(from: string, to: string, reader: Reader = db): Promise<Holiday[]> {
  const kept = await reader
    .select(columns)
    .from(holidays)
    .where(and(between(holidays.day, from, to), eq(holidays.removed, false)));
  const proposed = (await unsettledYears(from, to, reader)).flatMap(proposedHolidays);
  return [...kept, ...proposed.filter(({ day }) => day >= from && day <= to)].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  );
}

async function unsettledYears(from: string, to: string, reader: Reader): Promise<number[]> {
  const [first, last] = [jalali(from).year, jalali(to).year];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const settled = await reader
    .selectDistinct({ year: holidays.year })
    .from(holidays)
    .where(inArray(holidays.year, years));
  return years.filter((year) => !settled.some((row) => row.year === year));
}

/** Is Thursday a day off too? Friday always is. */
export async function thursdayIsOff(reader: Reader = db): Promise<boolean> {
  const [row] = await reader
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, "weekend"));
  return (row?.value as { thursday?: boolean } | undefined)?.thursday === true;
}

/** What isWorkingDay and its sisters ask for, from `from` on for as many days. */
export async function closedDaysFrom(from: string, days: number, reader: Reader = db): Promise<ClosedDays> {
  const [off, thursday] = await Promise.all([
    holidaysBetween(from, later(from, { days: days }), reader),
    thursdayIsOff(reader),
  ]);
  return {
    weekend: thursday ? [THURSDAY, FRIDAY] : [FRIDAY],
    days: new Set(off.filter(({ closed }) => closed).map(({ day }) => day)),
  };
}
