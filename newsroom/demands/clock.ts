import { type ClosedDays, workingDaysBetween } from "@/newsroom/calendar/working-days";
import { now } from "@/newsroom/clock";
import { dayOf } from "@/newsroom/persian/civil-day";
import { ANSWER_WITHIN, type DemandClock } from "./demand";

/**
 * How many working days citizens have waited since they could read a demand, whoever had it in between; until the
 * organisation ended it, or until now. Overdue only on the day after the last one.
 */
export function clockOf(openedAt: Date, endedAt: Date | null, closed: ClosedDays): DemandClock {
  const days = workingDaysBetween(dayOf(openedAt), dayOf(endedAt ?? now()), closed);
  return { days, within: ANSWER_WITHIN, overdue: days > ANSWER_WITHIN, ended: endedAt !== null };
}
