import { now } from "@/newsroom/clock";
import { dayOf, later, startOf } from "@/newsroom/persian/civil-day";
import { isoToJalali, jalaliToIso } from "@/newsroom/persian/jalali-date";
import type { Period } from "./measure";

/** What the measures look back on, today included. */
export const YEAR = 365;

/** The last so many days, today included. */
export function lastDays(days: number): Period {
  const to = dayOf(now());
  return { from: later(to, { days: 1 - days }), to };
}

/** A Jalali year; the present one until today. Null for a year that is none, or has not begun. */
export function jalaliYear(year: number): Period | null {
  if (!Number.isInteger(year) || year < 1300 || year > 1499) return null;
  const from = jalaliToIso({ year, month: 1, day: 1 });
  const end = later(jalaliToIso({ year: year + 1, month: 1, day: 1 }), { days: -1 });
  const today = dayOf(now());
  if (from > today) return null;
  return { from, to: [end, today].sort()[0] ?? today };
}

/** The Jalali years from that of `day` until this one, the newest first. */
export function yearsSince(day: string): number[] {
  const [first, last] = [yearOf(day), yearOf(dayOf(now()))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back);
}

const yearOf = (day: string) => isoToJalali(day)?.year ?? 0;

/** The instants between which the period lies: from the first, before the second. */
export function instantsOf({ from, to }: Period): { since: Date; until: Date } {
  return { since: startOf(from), until: startOf(later(to, { days: 1 })) };
}
