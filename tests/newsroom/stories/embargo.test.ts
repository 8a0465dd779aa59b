import { expect, it } from "vitest";
import { at } from "@/newsroom/clock";
import { publicPictureFile } from "@/newsroom/media/queries";
import { liftEmbargo, setEmbargo } from "@/newsroom/stories/embargo";
import { setExpiry } from "@/newsroom/stories/expiry";
import { publicStories } from "@/newsroom/stories/public-list-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { publishInEmergency, publishStory } from "@/newsroom/stories/publish";
import { publishDue } from "@/newsroom/stories/publish-due";
import { scheduleStory } from "@/newsroom/stories/schedule";
import {
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

it("until its moment nobody publishes it: not by the button, not in an emergency; afterwards they may", async () => {
  const room = await aNewsroom();
  const { id, number } = await anApproved(room);
  await granted(setEmbargo(room.editor, id, number, inHours(2)));
  const before = await tracesOf(id);
  expect(await issuesOf(publishStory(room.editor, id, number))).toEqual(["stories.embargoed"]);
  expect(await issuesOf(publishInEmergency(room.manager, id, number, "زود"))).toEqual(["stories.embargoed"]);
  expect(await tracesOf(id)).toBe(before);
  await at(inHours(3), () => granted(publishStory(room.editor, id, number)));
  expect(await stateOf(id)).toBe("published/live");
  expect((await rowOf(id)).embargoUntil).toBeNull();
});

it("an embargoed story is nowhere a citizen looks: page, lists, search, picture", async () => {
  const room = await aNewsroom();
  const picture = await aPicture(room);
  const { id, number } = await anApproved(room, room.author, { headline: "محرمانه‌ترین تیتر شهر", picture });
  await granted(setEmbargo(room.manager, id, number, inHours(2)));
  const { code } = await rowOf(id);
  expect(await publicStoryByCode(code)).toBeNull();
  const lists = await Promise.all([
    publicStories({}, null, 100),
    publicStories({ words: "محرمانه‌ترین" }, null, 100),
  ]);
  expect(lists.flat().filter((story) => story.code === code)).toEqual([]);
  expect(await publicPictureFile(picture.mediaId)).toBeNull();
});

it("an embargo and a schedule never contradict each other, whichever was set first", async () => {
  const room = await aNewsroom();
  const one = await anApproved(room);
  await granted(setEmbargo(room.editor, one.id, one.number, inHours(2)));
  expect(await issuesOf(scheduleStory(room.editor, one.id, one.number, inHours(1)))).toEqual([
    "stories.before-embargo",
  ]);
  await granted(scheduleStory(room.editor, one.id, one.number, inHours(3)));
  expect(await issuesOf(setEmbargo(room.editor, one.id, one.number, inHours(4)))).toEqual([
    "stories.after-schedule",
  ]);
  await at(inHours(3.1), publishDue);
  expect(await stateOf(one.id)).toBe("published/live");
});

it("an embargo is lifted by hand, with a line in the journal for each", async () => {
  const room = await aNewsroom();
  const { id, number } = await anApproved(room);
  expect(await issuesOf(liftEmbargo(room.editor, id, number))).toEqual(["stories.no-embargo"]);
  await granted(setEmbargo(room.editor, id, number, inHours(2)));
  await granted(liftEmbargo(room.manager, id, number));
  await granted(publishStory(room.editor, id, number));
  const told = (await journalOf(id)).map(({ action }) => action).slice(-3);
  expect(told).toEqual(["story.embargo", "story.lift-embargo", "story.publish"]);
});

it("authors, strangers, stale revisions, past moments and published texts are refused", async () => {
  const room = await aNewsroom();
  const stranger = await aNewsroom();
  const { id, number } = await anApproved(room);
  const before = await tracesOf(id);
  expect(await issuesOf(setEmbargo(room.author, id, number, inHours(2)))).toEqual(["stories.not-your-part"]);
  expect(await issuesOf(setEmbargo(stranger.manager, id, number, inHours(2)))).toEqual(["general.not-found"]);
  expect(await issuesOf(setEmbargo(room.editor, id, number + 1, inHours(2)))).toEqual(["stories.stale"]);
  expect(await issuesOf(setEmbargo(room.editor, id, number, inHours(-2)))).toEqual(["stories.time-past"]);
  expect(await tracesOf(id)).toBe(before);
  const live = await aLive(room);
  expect(await issuesOf(setEmbargo(room.editor, live.id, live.number, inHours(2)))).toEqual([
    "stories.embargo-of-published",
  ]);
});

it("an expiry lies after the embargo, and an embargo before the expiry", async () => {
  const room = await aNewsroom();
  const { id, number } = await anApproved(room);
  await granted(setEmbargo(room.editor, id, number, inHours(3)));
  const early = { at: inHours(2), reason: "پایان طرح", redirect: "" };
  expect(await issuesOf(setExpiry(room.manager, id, number, early))).toEqual(["stories.before-embargo-end"]);
  await granted(setExpiry(room.manager, id, number, { ...early, at: inHours(5) }));
  expect(await issuesOf(setEmbargo(room.editor, id, number, inHours(6)))).toEqual(["stories.after-expiry"]);
  expect(await issuesOf(scheduleStory(room.editor, id, number, inHours(6)))).toEqual([
    "stories.after-expiry",
  ]);
});
