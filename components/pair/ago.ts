import { pairWords } from "@/words/fa/pair";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const format = new Intl.RelativeTimeFormat("fa", { numeric: "always" });

/** An age as a Persian reader says it: «چند لحظه پیش», «۲ دقیقه پیش», «۳ روز پیش». */
export function ago(age: number): string {
  if (age < MINUTE) return pairWords.now;
  if (age < HOUR) return format.format(-Math.floor(age / MINUTE), "minute");
  return age < DAY
    ? format.format(-Math.floor(age / HOUR), "hour")
    : format.format(-Math.floor(age / DAY), "day");
}

/** The same to the second, for what has just happened. */
export function secondsAgo(age: number): string {
  return age < MINUTE ? format.format(-Math.max(1, Math.round(age / SECOND)), "second") : ago(age);
}
