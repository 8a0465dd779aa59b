import { parseDate, parseTime, toCalendarDateTime, toZoned } from "@internationalized/date";
import { latinDigits } from "@/newsroom/persian/digits";

/** Days are YYYY-MM-DD, Gregorian; they sort and compare as text. */

const TEHRAN = "Asia/Tehran";
const WRITTEN_TIME = /^(\d{1,2})(?:[:٫.](\d{1,2}))?$/;

/** The instant of a day and an hour ("17:30") in Tehran. */
export function instantOf(day: string, time = "00:00"): Date {
  return toZoned(toCalendarDateTime(parseDate(day), parseTime(time)), TEHRAN).toDate();
}

/** 0 for Saturday … 6 for Friday: the place of a day in an Iranian week. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 1) % 7;
}

/** The hour somebody typed, in any digits, as "09:05"; null where there is no such hour. */
export function parseHour(text: string): string | null {
  const [, hour, minute = "0"] = WRITTEN_TIME.exec(latinDigits(text).trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}
