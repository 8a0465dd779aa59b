import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { people } from "@/db/schema/people";
import { tell } from "@/newsroom/notices/tell";
import type { Viewer } from "@/newsroom/people/person";
import { endorseStory, returnStory, submitStory } from "@/newsroom/stories/review";
import { aDraft, aNewsroom, aSubmitted, granted, issuesOf } from "@/tests/stories";

const kindsOf = async ({ personId }: Viewer) =>
  (
    await db
      .select({ kind: notices.kind })
      .from(notices)
      .where(eq(notices.personId, personId))
      .orderBy(notices.createdAt)
  ).map(({ kind }) => kind);

test("a submitted story is told to the organisation's editors, and never to who sent it", async () => {
  const room = await aNewsroom();
  await aSubmitted(room);
  expect(await kindsOf(room.editor)).toEqual(["story.submit"]);
  expect(await kindsOf(room.author)).toEqual([]);
  expect(await kindsOf(room.manager)).toEqual([]);
});

test("a returned story is told to its author once, and what comes back goes to who returned it", async () => {
  const room = await aNewsroom();
  const { id, number } = await aSubmitted(room);
  await granted(endorseStory(room.editor, id, number));
  await granted(returnStory(room.manager, id, number, "منبع آمار را بنویسید"));
  expect(await kindsOf(room.author)).toEqual(["story.return"]);
  await granted(submitStory(room.author, id, number));
  expect(await kindsOf(room.manager)).toEqual(["story.endorse", "story.resubmit"]);
  expect(await kindsOf(room.editor)).toEqual(["story.submit"]);
});

test("a refused step tells nobody", async () => {
  const room = await aNewsroom();
  const { id } = await aDraft(room);
  expect(await issuesOf(submitStory(room.author, id, 7))).toEqual(["stories.stale"]);
  expect(await kindsOf(room.editor)).toEqual([]);
});

test("under one key a person is told once, and a suspended person is not told", async () => {
  const room = await aNewsroom();
  const suspended = room.otherManager.personId;
  await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, suspended));
  const by = { personId: null, name: "میدان" };
  const to = [room.manager.personId, suspended];
  const once = "the same thing";
  for (const _ of [1, 2])
    await db.transaction((tx) => tell(tx, { kind: "story.publish", to, by, once, values: { headline: "" } }));
  expect(await kindsOf(room.manager)).toEqual(["story.publish"]);
  expect(await kindsOf(room.otherManager)).toEqual([]);
});
