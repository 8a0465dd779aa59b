import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";

/** The day somebody typed in a Jalali field, as YYYY-MM-DD; what is no day goes on as it is, for the verb to refuse. */
export function dayTyped(text: string): string {
  const day = parseJalaliDate(text);
  return day ? jalaliToIso(day) : text.trim();
}
