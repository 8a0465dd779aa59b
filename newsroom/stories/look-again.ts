import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { dayOf, isDay, startOf } from "@/newsroom/persian/civil-day";
import { storyFor } from "./desk-queries";
import { type Columns, holdsNow } from "./move";
import type { OpenStory } from "./story";

/** Who looks whether a live story still holds. */
const lookers = ["editor", "manager"] as const;

/**
 * Sets the day on which somebody looks at a live story again («بازبینی دوباره در …»); an empty day asks nobody.
 * `decidedOn` is the public revision that was read. Refuses with general.not-found, stories.not-your-part,
 * stories.not-live, stories.revision-missing, stories.stale, stories.day-unreadable, stories.review-day-past.
 */
export function setReviewDay(
  viewer: Viewer,
  id: string,
  decidedOn: number | null,
  day: string,
): Promise<Outcome<string>> {
  return look(viewer, id, decidedOn, day, "story.review-day", {});
}

/** Says that a live story was looked at and still holds («هنوز درست است»), and when to look again. Refuses as setReviewDay. */
export function confirmStory(
  viewer: Viewer,
  id: string,
  decidedOn: number | null,
  day = "",
): Promise<Outcome<string>> {
  return look(viewer, id, decidedOn, day, "story.still-true", { lookedAt: now() });
}

async function look(
  viewer: Viewer,
  id: string,
  decidedOn: number | null,
  day: string,
  action: string,
  more: Columns,
): Promise<Outcome<string>> {
  const story = await storyFor(viewer, id);
  if (!story) return refused({ key: "general.not-found" });
  const issue = unfit(viewer, story, decidedOn, day);
  if (issue) return refused(issue);
  const reviewOn = day === "" ? null : startOf(day);
  return db.transaction(async (tx) => {
    const columns = { ...more, reviewOn, reviewBy: reviewOn && viewer.personId };
    if (!(await write(tx, viewer, story, columns))) return refused({ key: "stories.changed-meanwhile" });
    await record(tx, {
      actor: viewer,
      action,
      subject: { kind: "story", id },
      revision: story.liveNumber,
      detail: { day, before: story.reviewOn ? dayOf(story.reviewOn) : "" },
    });
    return done(id);
  });
}

function unfit(viewer: Viewer, story: OpenStory, decidedOn: number | null, day: string): Issue | null {
  if (!holdsAny(viewer, lookers, story.organisationId)) return { key: "stories.not-your-part" };
  if (story.standing !== "live" || story.liveNumber === null) return { key: "stories.not-live" };
  if (decidedOn === null) return { key: "stories.revision-missing" };
  if (decidedOn !== story.liveNumber) return { key: "stories.stale", values: { newest: story.liveNumber } };
  if (day === "") return null;
  if (!isDay(day)) return { key: "stories.day-unreadable", field: "day" };
  return day <= dayOf(now()) ? { key: "stories.review-day-past", field: "day" } : null;
}

async function write(tx: Transaction, viewer: Viewer, story: OpenStory, columns: Columns): Promise<boolean> {
  const rows = await tx
    .update(stories)
    .set(columns)
    .where(
      and(
        eq(stories.id, story.id),
        eq(stories.standing, "live"),
        eq(stories.liveNumber, story.liveNumber ?? 0),
        holdsNow(viewer, lookers, stories.organisationId.getSQL()),
      ),
    )
    .returning({ id: stories.id });
  return rows.length === 1;
}
