import { desc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db";
import { freshness } from "@/db/schema/journal";
import { notices } from "@/db/schema/notices";
import { at } from "@/newsroom/clock";
import { publicPictureFile } from "@/newsroom/media/queries";
import { expireDue } from "@/newsroom/stories/expire-due";
import { liftExpiry, setExpiry } from "@/newsroom/stories/expiry";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { publishStory } from "@/newsroom/stories/publish";
import { removeStory } from "@/newsroom/stories/withdraw";
import {
  aDraft,
  aLive,
  aNewsroom,
  anApproved,
  granted,
  issuesOf,
  journalOf,
  rowOf,
  stateOf,
  tracesOf,
} from "@/tests/stories";
import { aPicture } from "./pictures";

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const after = (hours: number) => ({ at: inHours(hours), reason: "طرح ترافیک به پایان رسید", redirect: "" });

it("a live story leaves by itself, once, with its reason, its pictures and a purge of its pages", async () => {
  const room = await aNewsroom();
  const picture = await aPicture(room);
  const { id, number } = await aLive(room, { picture });
  await granted(setExpiry(room.manager, id, number, after(2)));
  await at(inHours(1), expireDue);
  expect(await stateOf(id)).toBe("published/live");
  await at(inHours(3), () => Promise.all([1, 2, 3, 4].map(() => expireDue())));
  expect(await stateOf(id)).toBe("published/removed");
  expect(await rowOf(id)).toMatchObject({
    removedReason: "طرح ترافیک به پایان رسید",
    expiresAt: null,
    searchText: "",
  });
  expect(await publicPictureFile(picture.mediaId)).toBeNull();
  const told = (await journalOf(id)).filter(({ action }) => action === "story.expire");
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ actorId: null, toState: "published/removed" });
  const { code } = await rowOf(id);
  const [newest] = await db
    .select()
    .from(freshness)
    .where(eq(freshness.tag, `story:${code}`))
    .orderBy(desc(freshness.number));
  expect(newest?.kind).toBe("purge");
});

it("its readers go to the page that was named, if it is still public; else they read that it is gone", async () => {
  const room = await aNewsroom();
  const target = await aLive(room);
  const [one, other] = [await aLive(room), await aLive(room)];
  const redirect = `/n/${(await rowOf(target.id)).code}`;
  await granted(setExpiry(room.manager, one.id, one.number, { ...after(1), redirect }));
  await granted(setExpiry(room.manager, other.id, other.number, { ...after(3), redirect }));
  await at(inHours(2), expireDue);
  expect((await rowOf(one.id)).redirectTo).toBe(redirect);
  await granted(removeStory(room.manager, target.id, target.number, "نادرست بود"));
  await at(inHours(4), expireDue);
  expect((await rowOf(other.id)).redirectTo).toBeNull();
  const kinds = (await db.select().from(notices).where(eq(notices.storyId, other.id))).map(
    ({ kind }) => kind,
  );
  expect(kinds).toContain("story.expire-nowhere");
});

it("the time is set for what goes out, taken back by a manager, and then nothing happens", async () => {
  const room = await aNewsroom();
  const { id, number } = await anApproved(room);
  await granted(setExpiry(room.manager, id, number, after(2)));
  await granted(publishStory(room.editor, id, number));
  await granted(liftExpiry(room.otherManager, id, number));
  await at(inHours(3), expireDue);
  expect(await stateOf(id)).toBe("published/live");
});

it("a story whose time is over before it went out is not published any more", async () => {
  const room = await aNewsroom();
  const { id, number } = await anApproved(room);
  await granted(setExpiry(room.manager, id, number, after(2)));
  const late = await at(inHours(3), () => publishStory(room.editor, id, number));
  expect(await issuesOf(late)).toEqual(["stories.expired"]);
  expect(await publicStoryByCode((await rowOf(id)).code)).toBeNull();
});

it("without a reason, in the past, of a draft, by an editor, towards a foreign host: refused", async () => {
  const room = await aNewsroom();
  const draft = await aDraft(room);
  const { id, number } = await aLive(room);
  const before = await tracesOf(id);
  expect(await issuesOf(setExpiry(room.manager, id, number, { ...after(1), reason: " " }))).toEqual([
    "stories.reason-missing",
  ]);
  expect(await issuesOf(setExpiry(room.manager, id, number, after(-1)))).toEqual(["stories.time-past"]);
  expect(await issuesOf(setExpiry(room.editor, id, number, after(1)))).toEqual(["stories.not-your-part"]);
  expect(await issuesOf(setExpiry(room.manager, draft.id, draft.number, after(1)))).toEqual([
    "stories.expiry-of-draft",
  ]);
  for (const redirect of [
    "https://elsewhere.example/",
    "//elsewhere.example",
    `/n/${(await rowOf(id)).code}`,
  ]) {
    expect(await issuesOf(setExpiry(room.manager, id, number, { ...after(1), redirect }))).toHaveLength(1);
  }
  expect(await tracesOf(id)).toBe(before);
});
