import { persianDigits } from "@/newsroom/persian/digits";
import { isoToJalali } from "@/newsroom/persian/jalali-date";

/** A day as it is typed and read in the desk, «۱۴۰۵/۹/۱», from YYYY-MM-DD; empty when there is none. */
export function jalaliText(iso: string): string {
  const date = isoToJalali(iso);
  return date ? persianDigits(`${date.year}/${date.month}/${date.day}`) : "";
}
