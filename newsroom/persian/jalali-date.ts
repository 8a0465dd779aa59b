import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
} from "@internationalized/date";
import { latinDigits } from "@/newsroom/persian/digits";
import { normalise } from "@/newsroom/persian/normalise";

/** A day of the Jalali calendar, month and day counted from one. */
export type JalaliDate = { year: number; month: number; day: number };

const WRITTEN = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

// A Gregorian year typed into a Jalali field must be refused, not taken for the 27th century.
const FIRST_YEAR = 1200;
const LAST_YEAR = 1500;

const persian = new PersianCalendar();
const gregorian = new GregorianCalendar();

/**
 * The Jalali day somebody typed, year first, in any digits and with any separators: «۱۴۰۵/۹/۱», "1405-09-01".
 * Null where there is no such day: 30 Esfand exists in leap years only (1399, 1403, 1408).
 */
export function parseJalaliDate(text: string): JalaliDate | null {
  const [, year, month, day] = WRITTEN.exec(latinDigits(normalise(text)).trim()) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(date) ? date : null;
}

/** The Gregorian day as "2026-11-22". Throws RangeError for a day that does not exist. */
export function jalaliToIso(date: JalaliDate): string {
  if (!isDay(date)) throw new RangeError("No such Jalali day");
  return toCalendar(new CalendarDate(persian, date.year, date.month, date.day), gregorian).toString();
}

/** The Jalali day of a Gregorian day "2026-11-22"; null where the text is not one. */
export function isoToJalali(iso: string): JalaliDate | null {
  const date = ISO.test(iso) ? gregorianDay(iso) : null;
  if (!date) return null;

  const { year, month, day } = toCalendar(date, persian);
  return { year, month, day };
}

function isDay({ year, month, day }: JalaliDate): boolean {
  if (!isWithin(year, FIRST_YEAR, LAST_YEAR) || !isWithin(month, 1, 12)) return false;
  return isWithin(day, 1, persian.getDaysInMonth(new CalendarDate(persian, year, month, 1)));
}

function isWithin(number: number, first: number, last: number): boolean {
  return Number.isInteger(number) && number >= first && number <= last;
}

function gregorianDay(iso: string): CalendarDate | null {
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}
