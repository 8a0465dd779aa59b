import { fromDate } from "@internationalized/date";

export type JalaliStyle = "full" | "weekday-date" | "date" | "day-month" | "time" | "numeric";

type Parts = Record<"weekday" | "day" | "month" | "year" | "hour" | "minute", string>;

const TEHRAN = "Asia/Tehran";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STYLES: Record<JalaliStyle, (at: Parts) => string> = {
  full: (at) => `${weekdayDate(at)}، ساعت ${hourMinute(at)}`,
  "weekday-date": weekdayDate,
  date: dayMonthYear,
  "day-month": (at) => `${at.day} ${at.month}`,
  time: hourMinute,
  numeric: (at) => `${at.year}/${at.month}/${at.day}`,
};

const formatters = new Map<string, Intl.DateTimeFormat>();
const ago = new Intl.RelativeTimeFormat("fa", { numeric: "always" });

/**
 * An instant as a Persian reader says it, in the Jalali calendar and Persian digits: full «یکشنبه ۱ آذر ۱۴۰۵،
 * ساعت ۹:۳۰», weekday-date «یکشنبه ۱ آذر ۱۴۰۵», date «۱ آذر ۱۴۰۵», day-month «۱ آذر», time «۹:۳۰», numeric «۱۴۰۵/۰۹/۰۱».
 * Put together from parts, since the full style of Intl comes out in the wrong order.
 */
export function formatJalali(instant: Date, style: JalaliStyle, timeZone = TEHRAN): string {
  return STYLES[style](partsOf(instant, "persian", style === "numeric" ? "2-digit" : "long", timeZone));
}

/** The same instant for the hover beside a Jalali date: «۲۲ نوامبر ۲۰۲۶». */
export function formatGregorian(instant: Date, timeZone = TEHRAN): string {
  return dayMonthYear(partsOf(instant, "gregory", "long", timeZone));
}

/**
 * The instant for datetime=, JSON-LD and the API: "2026-11-22T09:30:00+03:30", whole seconds, with the offset
 * that held in the zone on that day (Tehran had +04:30 in the summers until 1401).
 */
export function isoWithOffset(instant: Date, timeZone = TEHRAN): string {
  const wholeSecond = new Date(Math.floor(instant.getTime() / 1000) * 1000);
  return fromDate(wholeSecond, timeZone).toString().replace(/\[.*$/, "");
}

/**
 * «چند لحظه پیش», «۱۲ دقیقه پیش», «۳ ساعت پیش»; null for anything a day old or still to come. A clock up to a
 * minute ahead counts as now.
 */
export function relativeWithinADay(instant: Date, now: Date): string | null {
  const age = now.getTime() - instant.getTime();
  if (age < -MINUTE || age >= DAY) return null;
  if (age < MINUTE) return "چند لحظه پیش";
  return age < HOUR
    ? ago.format(-Math.floor(age / MINUTE), "minute")
    : ago.format(-Math.floor(age / HOUR), "hour");
}

function weekdayDate(at: Parts): string {
  return `${at.weekday} ${dayMonthYear(at)}`;
}

function dayMonthYear(at: Parts): string {
  return `${at.day} ${at.month} ${at.year}`;
}

function hourMinute(at: Parts): string {
  return `${at.hour}:${at.minute}`;
}

function partsOf(instant: Date, calendar: string, month: "long" | "2-digit", timeZone: string): Parts {
  const parts: Parts = { weekday: "", day: "", month: "", year: "", hour: "", minute: "" };
  for (const { type, value } of formatter(calendar, month, timeZone).formatToParts(instant)) {
    if (type in parts) parts[type as keyof Parts] = value;
  }
  return parts;
}

// Kept, because making one costs a hundred times more than using it.
function formatter(calendar: string, month: "long" | "2-digit", timeZone: string): Intl.DateTimeFormat {
  const key = `${calendar} ${month} ${timeZone}`;
  const made = formatters.get(key) ?? newFormatter(calendar, month, timeZone);
  formatters.set(key, made);
  return made;
}

function newFormatter(calendar: string, month: "long" | "2-digit", timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`fa-IR-u-ca-${calendar}-nu-arabext`, {
    timeZone,
    weekday: "long",
    year: "numeric",
    month,
    day: month === "long" ? "numeric" : month,
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  });
}
