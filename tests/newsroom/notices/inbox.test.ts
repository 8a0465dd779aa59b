import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db";
import { memberships } from "@/db/schema/people";
import { inboxOf, readAll, readNotice, unreadCount } from "@/newsroom/notices/inbox";
import type { Viewer } from "@/newsroom/people/person";
import { returnStory, submitStory } from "@/newsroom/stories/review";
import { aNewsroom, aSubmitted, granted, issuesOf } from "@/tests/stories";

const kindsFor = async (viewer: Viewer) => (await inboxOf(viewer, null, 30)).map(({ kind }) => kind);

test("an inbox is read newest first, a page at a time, without repeating or leaving out a line", async () => {
  const room = await aNewsroom();
  for (const _ of [1, 2, 3]) await aSubmitted(room);
  const first = await inboxOf(room.editor, null, 2);
  expect(first).toHaveLength(3);
  const last = first[1];
  if (!last) throw new Error("no second line");
  const rest = await inboxOf(room.editor, last, 2);
  expect(rest.map(({ id }) => id)).toEqual([first[2]?.id]);
});

test("what one may not see any more is not told either: not in the list, not in the count, not by its id", async () => {
  const room = await aNewsroom();
  await aSubmitted(room);
  const [told] = await inboxOf(room.editor, null, 30);
  if (!told) throw new Error("nothing was told");
  await db.delete(memberships).where(eq(memberships.personId, room.editor.personId));
  const afterwards: Viewer = { ...room.editor, memberships: [] };
  expect(await kindsFor(afterwards)).toEqual([]);
  expect(await unreadCount(afterwards)).toBe(0);
  expect(await issuesOf(readNotice(afterwards, told.id))).toEqual(["general.not-found"]);
});

test("nobody reads a notice of somebody else's, and an id that is none is not found", async () => {
  const room = await aNewsroom();
  await aSubmitted(room);
  const [told] = await inboxOf(room.editor, null, 30);
  expect(await issuesOf(readNotice(room.manager, told?.id ?? ""))).toEqual(["general.not-found"]);
  expect(await issuesOf(readNotice(room.editor, "x"))).toEqual(["general.not-found"]);
  expect(await unreadCount(room.editor)).toBe(1);
});

test("reading one and reading all leave what came afterwards unread", async () => {
  const room = await aNewsroom();
  const kept = await aSubmitted(room);
  await aSubmitted(room);
  const [newest, older] = await inboxOf(room.editor, null, 30);
  await granted(readNotice(room.editor, older?.id ?? ""));
  expect(await unreadCount(room.editor)).toBe(1);
  await granted(readAll(room.editor, newest?.createdAt ?? new Date(0)));
  expect(await unreadCount(room.editor)).toBe(0);
  await granted(returnStory(room.editor, kept.id, kept.number, "لید کوتاه‌تر شود"));
  await granted(submitStory(room.author, kept.id, kept.number));
  expect(await unreadCount(room.editor)).toBe(1);
});
