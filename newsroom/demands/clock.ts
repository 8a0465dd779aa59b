import { closedDaysFrom } from "@/newsroom/calendar/queries";
import { type ClosedDays, workingDaysBetween } from "@/newsroom/calendar/working-days";
import { now } from "@/newsroom/clock";
import { dayOf } from "@/newsroom/persian/civil-day";
import { ANSWER_WITHIN, type DemandClock } from "./demand";

const DAY = 86_400_000;

/** The days off since the first of these instants, until now: what the clocks of a page are read from. */
export function closedSince(opened: readonly Date[]): Promise<ClosedDays> {
  const first = Math.min(now().getTime(), ...opened.map((at) => at.getTime()));
  const span = Math.ceil((now().getTime() - first) / DAY) + 1;
  return closedDaysFrom(dayOf(new Date(first)), span);
}

/**
 * How many working days citizens have waited since they could read a demand, whoever had it in between; until the
 * organisation ended it, or until now. Overdue only on the day after the last one.
 */
export function clockOf(openedAt: Date, endedAt: Date | null, closed: ClosedDays): DemandClock {
  const days = workingDaysBetween(dayOf(openedAt), dayOf(endedAt ?? now()), closed);
  return { days, within: ANSWER_WITHIN, overdue: days > ANSWER_WITHIN, ended: endedAt !== null };
}
