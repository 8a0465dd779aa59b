import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { at } from "@/newsroom/clock";
import { dayOf, later, startOf } from "@/newsroom/persian/civil-day";
import { deskStories } from "@/newsroom/stories/desk-queries";
import { confirmStory, setReviewDay } from "@/newsroom/stories/look-again";
import { remindOfReviews } from "@/newsroom/stories/review-reminders";
import { removeStory } from "@/newsroom/stories/withdraw";
import {
  aDraft,
  aLive,
  aNewsroom,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
  rowOf,
  tracesOf,
} from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const today = dayOf(new Date());
const inDays = (days: number) => later(today, { days });
/** Nine in the morning of a day so many days from now. */
const morning = (days: number) => new Date(startOf(inDays(days)).getTime() + 9 * 3_600_000);
const told = async (storyId: string) =>
  (
    await db
      .select({ personId: notices.personId })
      .from(notices)
      .where(and(eq(notices.storyId, storyId), eq(notices.kind, "story.review-due")))
  ).map(({ personId }) => personId);

describe("a review day", () => {
  it("tells drafter, approver and editors once when it has come, with any number of servers", async () => {
    const live = await aLive(room);
    await granted(setReviewDay(room.editor, live.id, live.number, inDays(10)));
    await at(morning(9), remindOfReviews);
    expect(await told(live.id)).toEqual([]);
    await at(morning(10), () => Promise.all([remindOfReviews(), remindOfReviews(), remindOfReviews()]));
    await at(morning(11), remindOfReviews);
    const hearers = [room.author, room.manager, room.editor].map(({ personId }) => personId);
    expect((await told(live.id)).sort()).toEqual(hearers.sort());
    expect((await journalOf(live.id)).filter(({ action }) => action === "story.review-due")).toHaveLength(1);
  });

  it("is armed again by another day, and by none no more", async () => {
    const live = await aLive(room);
    await granted(setReviewDay(room.editor, live.id, live.number, inDays(2)));
    await at(morning(2), remindOfReviews);
    await at(morning(2), () => granted(setReviewDay(room.editor, live.id, live.number, inDays(5))));
    await at(morning(4), remindOfReviews);
    expect(await told(live.id)).toHaveLength(3);
    await at(morning(5), remindOfReviews);
    expect(await told(live.id)).toHaveLength(6);
    await granted(setReviewDay(room.manager, live.id, live.number, ""));
    await at(morning(90), remindOfReviews);
    expect(await told(live.id)).toHaveLength(6);
  });

  it("tells nobody of what has left the site", async () => {
    const live = await aLive(room);
    await granted(setReviewDay(room.editor, live.id, live.number, inDays(2)));
    await granted(removeStory(room.manager, live.id, live.number, "دلیل"));
    await at(morning(3), remindOfReviews);
    expect(await told(live.id)).toEqual([]);
  });

  it("is refused, and changes nothing, where it cannot be", async () => {
    const live = await aLive(room);
    const stranger = await aNewsroom();
    const before = await tracesOf(live.id);
    const asked = [
      [room.author, live.number, inDays(3), "stories.not-your-part"],
      [stranger.editor, live.number, inDays(3), "general.not-found"],
      [room.editor, live.number + 1, inDays(3), "stories.stale"],
      [room.editor, null, inDays(3), "stories.revision-missing"],
      [room.editor, live.number, today, "stories.review-day-past"],
      [room.editor, live.number, "1405/13/40", "stories.day-unreadable"],
    ] as const;
    for (const [viewer, on, day, key] of asked)
      expect(await issuesOf(setReviewDay(viewer, live.id, on, day))).toEqual([key]);
    expect(await tracesOf(live.id)).toBe(before);
    const draft = await aDraft(room);
    expect(await issuesOf(setReviewDay(room.editor, draft.id, draft.number, inDays(3)))).toEqual([
      "stories.not-live",
    ]);
  });
});

describe("what needs eyes", () => {
  const listed = async (id: string, when: Date) =>
    (await at(when, () => deskStories(room.editor, { ageing: true }))).some((row) => row.id === id);

  it("is a story whose day has come, until somebody says it still holds", async () => {
    const live = await aLive(room);
    await granted(setReviewDay(room.editor, live.id, live.number, inDays(4)));
    expect(await listed(live.id, morning(3))).toBe(false);
    expect(await listed(live.id, morning(4))).toBe(true);
    await at(morning(4), () => granted(confirmStory(room.manager, live.id, live.number)));
    expect(await listed(live.id, morning(4))).toBe(false);
    expect((await journalOf(live.id)).at(-1)?.action).toBe("story.still-true");
  });

  it("is a story a year old without a day, counted anew from the last look", async () => {
    const live = await aLive(room);
    expect(await listed(live.id, morning(364))).toBe(false);
    expect(await listed(live.id, morning(367))).toBe(true);
    await at(morning(367), () => granted(confirmStory(room.editor, live.id, live.number)));
    expect(await listed(live.id, morning(368))).toBe(false);
    expect(await listed(live.id, morning(2 * 367 + 2))).toBe(true);
    await at(morning(367), () => granted(confirmStory(room.editor, live.id, live.number, inDays(500))));
    expect((await rowOf(live.id)).reviewOn).toEqual(startOf(inDays(500)));
  });
});
