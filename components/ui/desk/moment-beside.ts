import { formatGregorian } from "@/newsroom/persian/calendar";
import { isolateLtr } from "@/newsroom/persian/isolate";
import { offsetOf } from "@/newsroom/persian/zoned-time";
import { timeWords } from "@/words/fa/time";
import { say } from "@/words/say";

/** The other calendar and the zone of an instant: «۲۲ نوامبر ۲۰۲۶، به وقت Asia/Tehran (+03:30)». */
export function besideOf(instant: Date, zone: string): string {
  const there = say(timeWords.zone, { zone: isolateLtr(zone), offset: isolateLtr(offsetOf(instant, zone)) });
  return `${formatGregorian(instant, zone)}، ${there}`;
}
