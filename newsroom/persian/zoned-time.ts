import { fromDate, parseDate, Time, toCalendarDateTime, toZoned } from "@internationalized/date";
import { isoWithOffset } from "./calendar";
import { latinDigits } from "./digits";

/** A clock on a wall: a day (YYYY-MM-DD, Gregorian), an hour and a minute, in no zone yet. */
export interface WallTime {
  day: string;
  hour: number;
  minute: number;
}

/** Is this a zone of the IANA database that this machine knows, such as Asia/Tehran? */
export function isZone(zone: string): boolean {
  try {
    // Offsets such as +03:30 are no zones: they know no summer time.
    return (
      /^[A-Za-z]/.test(zone) &&
      new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== ""
    );
  } catch {
    return false;
  }
}

/** The hour somebody typed, in any digits: «۹:۳۰», "18.05", «۷». Null where no clock shows it. */
export function parseHour(text: string): { hour: number; minute: number } | null {
  const [, hours, minutes = "0"] =
    /^(\d{1,2})(?:\s*[:.٫،/-]\s*(\d{1,2}))?$/.exec(latinDigits(text).trim()) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hours !== undefined && hour < 24 && minute < 60 ? { hour, minute } : null;
}

/**
 * The instants at which this wall time stands on the clocks of a zone: one; none when the clocks were put forward over
 * it; two, the earlier first, when they were put back. Iran has had no summer time since 1401.
 */
export function instantsOf({ day, hour, minute }: WallTime, zone: string): Date[] {
  const wall = toCalendarDateTime(parseDate(day), new Time(hour, minute));
  const found = (["earlier", "later"] as const)
    .map((choice) => toZoned(wall, zone, choice).toDate())
    .filter((instant) => stands(instant));
  return found.filter((instant, place) => place === 0 || instant.getTime() !== found[0]?.getTime());

  function stands(instant: Date): boolean {
    return toCalendarDateTime(fromDate(instant, zone)).compare(wall) === 0;
  }
}

/** What the clocks of a zone show at an instant. */
export function wallTimeOf(instant: Date, zone: string): WallTime {
  const there = fromDate(instant, zone);
  const { hour, minute } = there;
  return { day: isoWithOffset(instant, zone).slice(0, 10), hour, minute };
}

/** How far a zone was from Greenwich at an instant: "+03:30". */
export function offsetOf(instant: Date, zone: string): string {
  return isoWithOffset(instant, zone).slice(19).replace("Z", "+00:00");
}
