import { later } from "@/newsroom/persian/civil-day";
import { weekdayOf } from "./days";

/** On which days nobody works: the weekend (0 = Saturday … 6 = Friday) and the days named. */
export interface ClosedDays {
  weekend: readonly number[];
  days: ReadonlySet<string>;
}

/** Is this day (YYYY-MM-DD) a working one? */
export function isWorkingDay(day: string, closed: ClosedDays): boolean {
  return !closed.weekend.includes(weekdayOf(day)) && !closed.days.has(day);
}

/**
 * The day on which `count` working days have passed after `day`: the next working day for one. With none it is the day
 * itself, or the first working day after it. Throws RangeError for a negative count.
 */
export function addWorkingDays(day: string, count: number, closed: ClosedDays): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError("Working days are counted forwards");
  let [at, left] = [day, count];
  while (left > 0 || !isWorkingDay(at, closed)) {
    at = later(at, { days: 1 });
    if (left > 0 && isWorkingDay(at, closed)) left -= 1;
  }
  return at;
}

/** How many working days lie after `from`, up to and with `to`; none where `to` is not later. */
export function workingDaysBetween(from: string, to: string, closed: ClosedDays): number {
  let count = 0;
  for (let day = later(from, { days: 1 }); day <= to; day = later(day, { days: 1 })) {
    if (isWorkingDay(day, closed)) count += 1;
  }
  return count;
}

/** How many working days lie between two days of a span, as workingDaysBetween says, without walking again and again. */
export type DayCounter = (from: string, to: string) => number;

/** Walks once from `first` to `last`; days outside of the span are taken for its ends. */
export function dayCounter(first: string, last: string, closed: ClosedDays): DayCounter {
  const passed = new Map<string, number>();
  let count = 0;
  for (let day = first; day <= last; day = later(day, { days: 1 })) {
    if (day > first && isWorkingDay(day, closed)) count += 1;
    passed.set(day, count);
  }
  const until = (day: string) => passed.get(day) ?? (day > last ? count : 0);
  return (from, to) => Math.max(0, until(to) - until(from));
}
