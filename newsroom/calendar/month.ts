import { CalendarDate, PersianCalendar } from "@internationalized/date";
import { later } from "@/newsroom/persian/civil-day";
import { isoToJalali, jalaliToIso } from "@/newsroom/persian/jalali-date";
import { weekdayOf } from "./days";

/** A stretch of the calendar that is shown at once, beginning with a Saturday or the first of a Jalali month. */
export interface Span {
  /** Its name in an address: "1405-09" or "1405-09-04". */
  at: string;
  days: string[];
  before: string;
  after: string;
}

const persian = new PersianCalendar();
const MONTH = /^(1[234]\d\d)-(0[1-9]|1[0-2])$/;
const DAY = /^(1[234]\d\d)-(\d\d)-(\d\d)$/;

/** How many days a Jalali month has: 31, 30, or 29 for Esfand of a common year. */
export function daysInMonth(year: number, month: number): number {
  return persian.getDaysInMonth(new CalendarDate(persian, year, month, 1));
}

/** The Jalali month an address names ("1405-09"), or the one this day lies in. */
export function monthAt(text: string | undefined, today: string): Span {
  const { year, month } = monthNamed(text) ?? jalali(dayNamed(text) ?? today);
  const first = jalaliToIso({ year, month, day: 1 });
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => later(first, { days: index }));
  return {
    at: nameOf(year, month),
    days,
    before: neighbour(year, month, -1),
    after: neighbour(year, month, 1),
  };
}

/** The week from Saturday that an address names by one of its days ("1405-09-04"), or by its month, or the one of today. */
export function weekAt(text: string | undefined, today: string): Span {
  const month = monthNamed(text);
  const day = dayNamed(text) ?? (month && !isIn(today, month) ? jalaliToIso({ ...month, day: 1 }) : today);
  const saturday = later(day, { days: -weekdayOf(day) });
  const days = Array.from({ length: 7 }, (_, index) => later(saturday, { days: index }));
  return {
    at: dayName(saturday),
    days,
    before: dayName(later(saturday, { days: -7 })),
    after: dayName(later(saturday, { days: 7 })),
  };
}

/** A day as an address names it: "1405-09-04". */
function dayName(day: string): string {
  const { year, month, day: number } = jalali(day);
  return `${nameOf(year, month)}-${two(number)}`;
}

/** The Jalali day of a day that is one. */
export function jalali(day: string): { year: number; month: number; day: number } {
  const date = isoToJalali(day);
  if (!date) throw new RangeError(`No such day: ${day}`);
  return date;
}

function monthNamed(text: string | undefined) {
  const [, year, month] = MONTH.exec(text ?? "") ?? [];
  return year && month ? { year: Number(year), month: Number(month) } : null;
}

function dayNamed(text: string | undefined): string | null {
  const [, year, month, day] = DAY.exec(text ?? "") ?? [];
  try {
    return jalaliToIso({ year: Number(year), month: Number(month), day: Number(day) });
  } catch {
    return null;
  }
}

function isIn(day: string, { year, month }: { year: number; month: number }): boolean {
  const date = jalali(day);
  return date.year === year && date.month === month;
}

function neighbour(year: number, month: number, step: 1 | -1): string {
  const count = year * 12 + month - 1 + step;
  return nameOf(Math.floor(count / 12), (count % 12) + 1);
}

const two = (number: number) => String(number).padStart(2, "0");
const nameOf = (year: number, month: number) => `${year}-${two(month)}`;
