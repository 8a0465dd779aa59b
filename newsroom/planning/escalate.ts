import { and, inArray, lte, notExists, sql } from "drizzle-orm";
import { db } from "@/db";
import { assignments } from "@/db/schema/assignments";
import { closedDaysFrom } from "@/newsroom/calendar/queries";
import { addWorkingDays, type ClosedDays } from "@/newsroom/calendar/working-days";
import { now } from "@/newsroom/clock";
import { tell } from "@/newsroom/notices/tell";
import { peopleWith } from "@/newsroom/people/queries";
import { dayOf, later } from "@/newsroom/persian/civil-day";

const DAY = 24 * 60 * 60_000;
/** Longer than any stretch of closed days. */
const HORIZON = 40;

type Row = Pick<
  typeof assignments.$inferSelect,
  "id" | "title" | "organisationId" | "assigneeId" | "deadline" | "since"
>;
const city = { personId: null, name: "میدان" };

/**
 * Tells whom a deadline concerns: the assignee a day before and at the hour, the organisation's editors once it is late,
 * the managers one working day later. Each is told once for each deadline, however often and by however many this runs.
 */
export async function escalateAssignments(): Promise<void> {
  const soon = new Date(now().getTime() + DAY);
  const handedIn = db
    .select({ one: sql`1` })
    .from(sql`stories s`)
    .where(sql`s.id = ${assignments.storyId} and s.working_state not in ('draft', 'spiked')`);
  const rows = await db
    .select()
    .from(assignments)
    .where(
      and(
        inArray(assignments.state, ["open", "taken"]),
        lte(assignments.deadline, soon),
        notExists(handedIn),
      ),
    );
  for (const row of rows) await tellOf(row);
}

async function tellOf(row: Row): Promise<void> {
  const isLate = row.deadline < now();
  const isDue = row.deadline <= now();
  // Who was given it within the last day has just read the deadline.
  const isNews = row.since.getTime() < row.deadline.getTime() - DAY;
  if (isDue || isNews) await toAssignee(row, isDue ? "due" : "soon");
  if (isLate) await toRole(row, "late", "editor");
  if (isLate && (await isADayLate(row))) await toRole(row, "escalated", "manager");
}

async function isADayLate({ deadline }: Row): Promise<boolean> {
  const day = dayOf(deadline);
  return now() >= escalatesAt(deadline, await closedDaysFrom(day, HORIZON));
}

/** When the managers hear of it: the deadline's hour on the next working day. */
function escalatesAt(deadline: Date, closed: ClosedDays): Date {
  const day = dayOf(deadline);
  const next = addWorkingDays(day, 1, closed);
  let days = 0;
  while (later(day, { days: days }) < next) days += 1;
  return new Date(deadline.getTime() + days * DAY);
}

async function toAssignee(row: Row, stage: "soon" | "due"): Promise<void> {
  const { assigneeId } = row;
  if (assigneeId) await db.transaction((tx) => tell(tx, noticeOf(row, stage, [assigneeId])));
}

async function toRole(row: Row, stage: "late" | "escalated", role: "editor" | "manager"): Promise<void> {
  await db.transaction(async (tx) =>
    tell(tx, noticeOf(row, stage, await peopleWith(tx, [role], row.organisationId))),
  );
}

function noticeOf({ id, title, deadline }: Row, stage: "soon" | "due" | "late" | "escalated", to: string[]) {
  const once = `assignment:${id}:${stage}:${deadline.toISOString()}`;
  return { kind: `assignment.${stage}` as const, to, by: city, values: { title }, once };
}
