import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { followUps } from "@/db/schema/follow-ups";
import { freshness } from "@/db/schema/journal";
import { saveStory } from "@/newsroom/stories/draft";
import { goesOnFrom } from "@/newsroom/stories/follow-queries";
import { followedStories, followingStories } from "@/newsroom/stories/public-follow-queries";
import { codeFromTyped } from "@/newsroom/stories/story";
import { removeStory, restoreStory, withdrawStory } from "@/newsroom/stories/withdraw";
import {
  aDraft,
  aLive,
  aNewsroom,
  aRevised,
  contentFor,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  sendOut,
} from "@/tests/stories";

let room: Newsroom;
let elsewhere: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
  elsewhere = await aNewsroom();
});

const codeOf = async ({ id }: { id: string }) => (await rowOf(id)).code;

describe("a follow-up", () => {
  it("links both ways once it is live, and not a moment sooner", async () => {
    const old = await aLive(room);
    const code = await codeOf(old);
    const fresh = await aDraft(room, room.author, { follows: [code] });
    expect(await followingStories(code)).toEqual([]);
    await sendOut(room, fresh);
    expect(await followingStories(code)).toMatchObject([{ code: await codeOf(fresh) }]);
    expect(await followedStories(fresh.id)).toMatchObject([{ code }]);
  });

  it("renews the old story's page with its own publication and every later step", async () => {
    const old = await aLive(room);
    const tag = `story:${await codeOf(old)}`;
    const newest = async () =>
      (await db.select().from(freshness).where(eq(freshness.tag, tag)).orderBy(desc(freshness.number)))[0];
    const before = await newest();
    const fresh = await aLive(room, { follows: [await codeOf(old)] });
    const published = await newest();
    expect(published?.number).toBeGreaterThan(before?.number ?? 0);
    await granted(removeStory(room.manager, fresh.id, fresh.number, "دلیل"));
    expect((await newest())?.number).toBeGreaterThan(published?.number ?? 0);
  });

  it("disappears with what is withdrawn or removed, on both sides, and comes back with it", async () => {
    const old = await aLive(room);
    const code = await codeOf(old);
    const fresh = await aLive(room, { follows: [code] });
    await granted(withdrawStory(room.manager, fresh.id, fresh.number, "نادرست بود"));
    expect(await followingStories(code)).toEqual([]);
    await granted(removeStory(room.manager, fresh.id, fresh.number, "دلیل"));
    expect(await db.select().from(followUps).where(eq(followUps.storyId, fresh.id))).toEqual([]);
    await granted(restoreStory(room.manager, fresh.id, fresh.number, "دلیل"));
    expect(await followingStories(code)).toHaveLength(1);
    await granted(removeStory(room.manager, old.id, old.number, "دلیل"));
    expect(await followedStories(fresh.id)).toEqual([]);
  });

  it("that names another story in its next version links that one alone", async () => {
    const [one, other] = [await aLive(room), await aLive(room)];
    const fresh = await aLive(room, { follows: [await codeOf(one)] });
    const next = await aRevised(room, fresh, { follows: [await codeOf(other)] });
    expect(await followingStories(await codeOf(other))).toEqual([]);
    await sendOut(room, next);
    expect(await followingStories(await codeOf(one))).toEqual([]);
    expect(await followingStories(await codeOf(other))).toHaveLength(1);
  });
});

describe("naming what a story goes on from", () => {
  it("takes a draft in reach, and refuses one out of reach as one that is not there", async () => {
    const mine = await aDraft(room);
    const theirs = await aDraft(elsewhere);
    const fresh = await aDraft(room);
    const follow = async (code: number) =>
      issuesOf(
        saveStory(
          room.author,
          fresh.id,
          (await rowOf(fresh.id)).workingNumber,
          contentFor(room, { follows: [code] }),
        ),
      );
    expect(await follow(await codeOf(mine))).toEqual([]);
    expect(await follow(await codeOf(theirs))).toEqual(["stories.follows-unknown"]);
    expect(await follow(999_999_999)).toEqual(["stories.follows-unknown"]);
    expect(await follow(await codeOf(fresh))).toEqual(["stories.follows-itself"]);
  });

  it("refuses a circle, also over a third story", async () => {
    const first = await aLive(room);
    const second = await aLive(room, { follows: [await codeOf(first)] });
    const third = await aLive(room, { follows: [await codeOf(second)] });
    expect(await goesOnFrom(room.author, await codeOf(third), await codeOf(first))).toBe(true);
    const open = await aRevised(room, first);
    const content = { ...(await contentOf(open)), follows: [await codeOf(third)] };
    expect(await issuesOf(saveStory(room.author, open.id, open.number, content))).toEqual([
      "stories.follows-in-circle",
    ]);
  });

  it.each([
    ["۱۴۰۳", 1403],
    [" 1403 ", 1403],
    ["https://city.example/news/1403/%D9%BE%D9%84", 1403],
    ["/n/۱۴۰۳", 1403],
    ["پل ۱۴۰۳", null],
    ["0", null],
    ["", null],
  ])("reads «%s» as a news code", (typed, code) => {
    expect(codeFromTyped(typed)).toBe(code);
  });
});
