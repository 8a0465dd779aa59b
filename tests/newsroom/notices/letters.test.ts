import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db";
import { noticeChoices } from "@/db/schema/notices";
import { outbox } from "@/db/schema/outbox";
import { people } from "@/db/schema/people";
import { at } from "@/newsroom/clock";
import { choicesOf, chooseMail } from "@/newsroom/notices/choose";
import { writeDigests } from "@/newsroom/notices/digest";
import { inboxOf, readNotice } from "@/newsroom/notices/inbox";
import { leaseLetters, letterOf, postponeLetter, settleLetter } from "@/newsroom/notices/post-office";
import { tell } from "@/newsroom/notices/tell";
import { aNewsroom, aReviewed, aSubmitted, granted, issuesOf } from "@/tests/stories";

const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);
/** Ten in the morning of Tehran, tomorrow: a day on which no letter was written yet. */
const tomorrowAtTen = () => {
  const day = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  return new Date(`${day}T10:00:00+03:30`);
};

async function clearOutbox(): Promise<void> {
  await db.delete(outbox);
  await db.delete(noticeChoices);
}

test("without a choice nothing is written for the post; with «now» each notice is one letter", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await aReviewed(room);
  expect(await db.select().from(outbox)).toHaveLength(0);
  await granted(chooseMail(room.manager, { urgent: "now", other: "never" }));
  await aReviewed(room);
  const leased = await leaseLetters(10);
  expect(leased).toHaveLength(1);
  // A role that waits for its second factor does not count yet, for letters either.
  expect(await letterOf(leased[0]?.content)).toBeNull();
  const enrolled = { totpEnrolledAt: new Date() };
  await db.update(people).set(enrolled).where(eq(people.id, room.manager.personId));
  const letter = await letterOf(leased[0]?.content);
  expect(letter?.notices.map(({ kind }) => kind)).toEqual(["story.endorse"]);
});

test("a letter is leased by one server at a time, and comes free when that server dies", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await granted(chooseMail(room.editor, { urgent: "never", other: "now" }));
  for (const _ of [1, 2, 3, 4]) await aSubmitted(room);
  const all = await Promise.all([leaseLetters(2), leaseLetters(2), leaseLetters(2), leaseLetters(2)]);
  const ids = all.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids).toHaveLength(4);
  expect(await leaseLetters(10)).toHaveLength(0);
  expect(await at(minutesLater(2), () => leaseLetters(10))).toHaveLength(4);
});

test("a sent letter is never sent again; a refused one comes back later and gives up in the end", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await granted(chooseMail(room.editor, { urgent: "never", other: "now" }));
  await aSubmitted(room);
  await aSubmitted(room);
  const [sent, refused] = await leaseLetters(10);
  if (!sent || !refused) throw new Error("two letters were due");
  await settleLetter(sent);
  await postponeLetter(refused, "EENVELOPE 550");
  expect(await leaseLetters(10)).toHaveLength(0);
  let tries = 1;
  for (let day = 1; day <= 20; day += 1) {
    const [again] = await at(minutesLater(day * 24 * 60), () => leaseLetters(10));
    if (!again) continue;
    tries += 1;
    await at(minutesLater(day * 24 * 60), () => postponeLetter(again, "EENVELOPE 550"));
  }
  expect(tries).toBe(7);
});

test("what was read, and what one may not see any more, is not in a letter; a suspended person gets none", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await granted(chooseMail(room.editor, { urgent: "never", other: "now" }));
  await aSubmitted(room);
  const [leased] = await leaseLetters(10);
  const [told] = await inboxOf(room.editor, null, 1);
  await granted(readNotice(room.editor, told?.id ?? ""));
  expect(await letterOf(leased?.content)).toBeNull();
  await aSubmitted(room);
  const [other] = await leaseLetters(10);
  expect(await letterOf(other?.content)).not.toBeNull();
  await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, room.editor.personId));
  expect(await letterOf(other?.content)).toBeNull();
});

test("the daily letter holds what was told since the last one, once a day, whoever asks and however often", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await granted(chooseMail(room.editor, { urgent: "daily", other: "daily" }));
  await aSubmitted(room);
  await aSubmitted(room);
  const morning = tomorrowAtTen();
  await at(morning, () => Promise.all([1, 2, 3, 4, 5].map(() => writeDigests())));
  const written = await db.select().from(outbox);
  expect(written).toHaveLength(1);
  expect((await letterOf(written[0]?.content))?.notices).toHaveLength(2);
  await at(new Date(morning.getTime() + 24 * 3_600_000), writeDigests);
  expect(await db.select().from(outbox)).toHaveLength(1);
});

test("before eight in the morning of the city no daily letter is written", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await granted(chooseMail(room.editor, { urgent: "daily", other: "daily" }));
  await aSubmitted(room);
  await at(new Date(tomorrowAtTen().getTime() - 3 * 3_600_000), writeDigests);
  expect(await db.select().from(outbox)).toHaveLength(0);
});

test("only the sort somebody chose for the day is in the daily letter", async () => {
  await clearOutbox();
  const room = await aNewsroom();
  await granted(chooseMail(room.manager, { urgent: "daily", other: "never" }));
  const to = [room.manager.personId];
  const by = { personId: null, name: "میدان" };
  await db.transaction((tx) => tell(tx, { kind: "story.publish", to, by, values: { headline: "الف" } }));
  await at(tomorrowAtTen(), writeDigests);
  expect(await db.select().from(outbox)).toHaveLength(0);
});

test("a choice that is none is refused and changes nothing", async () => {
  const room = await aNewsroom();
  expect(await issuesOf(chooseMail(room.editor, { urgent: "hourly", other: "now" }))).toEqual([
    "general.unreadable",
  ]);
  expect(await choicesOf(room.editor)).toEqual({ urgent: "never", other: "never" });
});
