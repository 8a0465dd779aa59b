import type { Moment } from "@/components/ui/time";
import { formatGregorian, formatJalali, isoWithOffset, type JalaliStyle } from "@/newsroom/persian/calendar";

/** An instant in the three forms a page shows it in. */
export function moment(at: Date, style: JalaliStyle = "full", zone?: string): Moment {
  return {
    iso: isoWithOffset(at, zone),
    text: formatJalali(at, style, zone),
    title: formatGregorian(at, zone),
  };
}

/** For the column of the newest: «۹:۳۰» today, «۲۹ آبان» before. The front renders such pages anew each midnight. */
export function hourOrDay(at: Date): JalaliStyle {
  return formatJalali(at, "numeric") === formatJalali(new Date(), "numeric") ? "time" : "day-month";
}

/** A calendar day (YYYY-MM-DD), shown at its noon so that no zone moves it. */
export function day(date: string): Moment {
  const noon = new Date(`${date}T12:00:00+03:30`);
  return { iso: date, text: formatJalali(noon, "date"), title: formatGregorian(noon) };
}
