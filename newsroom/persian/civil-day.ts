import { fromDate, parseDate, toCalendarDate } from "@internationalized/date";

const TEHRAN = "Asia/Tehran";

/** The day in Tehran at an instant, as "2026-11-22". */
export function dayOf(instant: Date): string {
  return toCalendarDate(fromDate(instant, TEHRAN)).toString();
}

/** The instant at which a day (YYYY-MM-DD) begins in Tehran. */
export function startOf(day: string): Date {
  return parseDate(day).toDate(TEHRAN);
}

/** A day so many days, or years, after another one. */
export function later(day: string, by: { days?: number; years?: number }): string {
  return parseDate(day).add(by).toString();
}

/** Whether a text is a day of the calendar, YYYY-MM-DD, in the years a city plans for. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}
