import { and, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { dayOf, later, startOf } from "@/newsroom/persian/civil-day";

/** The moment before which a live story without a review day counts as unlooked at: a year ago. */
function aYearAgo(): Date {
  return startOf(later(dayOf(now()), { years: -1 }));
}

/** Which live stories need somebody's eyes («نیازمند بازنگری»): their day has come, or they are a year old without one. */
export function isAgeing(): SQL | undefined {
  const lastSeen = sql`greatest(${stories.publishedAt}, ${stories.changedAt}, ${stories.lookedAt})`;
  return and(
    eq(stories.standing, "live"),
    or(lte(stories.reviewOn, now()), and(isNull(stories.reviewOn), sql`${lastSeen} < ${aYearAgo()}`)),
  );
}
