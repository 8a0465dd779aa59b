import { and, between, eq, or, sql } from "drizzle-orm";
import { db } from "@/db";
import { stories } from "@/db/schema/stories";
import { instantOf } from "@/newsroom/calendar/days";
import { now } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { dayOf } from "@/newsroom/persian/civil-day";
import { promisesDue } from "@/newsroom/promises/queries";
import { reachOf } from "@/newsroom/stories/reach";
import { isLate } from "./assignment";
import type { Entry } from "./entry";
import { assignmentsBetween } from "./queries";

type Source = (viewer: Viewer, from: Date, to: Date) => Promise<Entry[]>;

/** Where the calendar's entries come from; another room adds its own here. */
const sources: readonly Source[] = [storyMoments, assignmentMoments, promiseDays];

/** Everything this viewer may see between two moments, in the order of time. */
export async function calendarEntries(viewer: Viewer, from: Date, to: Date): Promise<Entry[]> {
  const found = (await Promise.all(sources.map((source) => source(viewer, from, to)))).flat();
  const within = found.filter(({ at }) => at >= from && at < to);
  return within.sort((one, other) => one.at.getTime() - other.at.getTime());
}

async function storyMoments(viewer: Viewer, from: Date, to: Date): Promise<Entry[]> {
  const moments = [stories.scheduledFor, stories.embargoUntil, stories.expiresAt, stories.reviewOn];
  const rows = await db
    .select({
      id: stories.id,
      title: stories.workingHeadline,
      scheduled: stories.scheduledFor,
      embargo: stories.embargoUntil,
      expiry: stories.expiresAt,
      review: stories.reviewOn,
    })
    .from(stories)
    .where(and(reachOf(viewer), or(...moments.map((moment) => between(moment, from, to)))))
    .limit(500);
  return rows.flatMap(({ id, title, ...at }) =>
    (["scheduled", "embargo", "expiry", "review"] as const).flatMap((kind) => {
      const moment = at[kind];
      return moment ? [{ kind, at: moment, title, href: `/desk/stories/${id}` }] : [];
    }),
  );
}

async function assignmentMoments(viewer: Viewer, from: Date, to: Date): Promise<Entry[]> {
  const found = await assignmentsBetween(viewer, from, to);
  return found.flatMap((assignment) => {
    const { title, celebratory: glad, eventAt, deadline: at } = assignment;
    const href = `/desk/assignments/${assignment.id}`;
    const due: Entry = { kind: "deadline", at, title, href, late: isLate(assignment, now()) };
    return eventAt ? [due, { kind: "event", at: eventAt, title, href, glad }] : [due];
  });
}

async function promiseDays(viewer: Viewer, from: Date, to: Date): Promise<Entry[]> {
  const due = await promisesDue(viewer, dayOf(from), dayOf(to));
  return due.flatMap(({ dueOn, sentence, storyId }) =>
    dueOn
      ? [
          {
            kind: "promise" as const,
            at: instantOf(dueOn, "23:59"),
            title: sentence,
            href: `/desk/stories/${storyId}`,
            late: dueOn < dayOf(now()),
          },
        ]
      : [],
  );
}

/** How many stories went out on each day (YYYY-MM-DD in Tehran), as far as this viewer may see them. */
export async function publishedOn(viewer: Viewer, from: Date, to: Date): Promise<Map<string, number>> {
  const day = sql<string>`to_char(${stories.publishedAt} at time zone 'Asia/Tehran', 'YYYY-MM-DD')`;
  const rows = await db
    .select({ day, count: sql<number>`count(*)::int` })
    .from(stories)
    .where(and(reachOf(viewer), eq(stories.standing, "live"), between(stories.publishedAt, from, to)))
    .groupBy(day);
  return new Map(rows.map((row) => [row.day, row.count]));
}
