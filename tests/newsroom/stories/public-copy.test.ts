import { beforeAll, describe, expect, it } from "vitest";
import { saveStory } from "@/newsroom/stories/draft";
import { publicCorrections } from "@/newsroom/stories/public-correction-queries";
import { newestByOrganisation, publicStories } from "@/newsroom/stories/public-list-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { clearStory, publishStory } from "@/newsroom/stories/publish";
import { approveStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import { spikeStory } from "@/newsroom/stories/spike";
import { restoreStory, withdrawStory } from "@/newsroom/stories/withdraw";
import {
  aLive,
  aNewsroom,
  anEmergency,
  aRevised,
  contentFor,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
} from "@/tests/stories";
import { aPicture } from "./pictures";
import { build, nameOf, situations } from "./situations";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

/** Everything citizens can read about a story, as bytes. */
async function seenByCitizens(code: number): Promise<string> {
  const lists = await publicStories({}, null, 1_000);
  const corrections = await publicCorrections(null, 1_000);
  return JSON.stringify([
    await publicStoryByCode(code),
    lists.filter((story) => story.code === code),
    corrections.filter((correction) => correction.code === code),
  ]);
}

describe("a live story that is revised", () => {
  it("is read byte for byte as it was, until the new version is published", async () => {
    const live = await aLive(room);
    const { code } = await rowOf(live.id);
    const before = await seenByCitizens(code);

    await granted(reviseStory(room.author, live.id, live.number));
    const picture = { ...(await aPicture(room)), alt: "پیاده‌رو" };
    const change = { kind: "correction" as const, note: "تیتر درست شد." };
    const { id, number } = await granted(
      saveStory(
        room.author,
        live.id,
        live.number,
        contentFor(room, { headline: "تیتر تازه", picture, change }),
      ),
    );
    for (const step of [
      () => submitStory(room.author, id, number),
      () => endorseStory(room.editor, id, number),
      () => approveStory(room.manager, id, number),
    ]) {
      expect(await seenByCitizens(code)).toBe(before);
      await granted(step());
    }
    expect(await seenByCitizens(code)).toBe(before);

    await granted(publishStory(room.editor, id, number));
    expect(await publicStoryByCode(code)).toMatchObject({ content: { headline: "تیتر تازه" } });
  });

  it("keeps its first day, and says when it last changed in more than a trifle", async () => {
    const live = await aLive(room);
    const first = await rowOf(live.id);
    const trifle = await aRevised(room, live);
    await publishAgain(trifle);
    const second = await rowOf(live.id);
    expect([second.publishedAt, second.changedAt]).toEqual([first.publishedAt, first.changedAt]);
    expect(second.liveNumber).toBe(trifle.number);
    const told = await aRevised(room, trifle, { change: { kind: "update", note: "کار آغاز شد." } });
    await publishAgain(told);
    const third = await rowOf(live.id);
    expect(third.publishedAt).toEqual(first.publishedAt);
    expect(third.changedAt?.getTime()).toBeGreaterThan(
      first.changedAt?.getTime() ?? Number.POSITIVE_INFINITY,
    );
  });

  it("may be submitted only when it says something else than what is public", async () => {
    const live = await aLive(room);
    await granted(reviseStory(room.author, live.id, live.number));
    expect(await issuesOf(submitStory(room.author, live.id, live.number))).toEqual([
      "stories.nothing-changed",
    ]);
  });

  it("can not be put aside: what was public is never spiked", async () => {
    const { id, number } = await aRevised(room, await aLive(room));
    expect(await issuesOf(spikeStory(room.editor, id, number))).toEqual(["stories.wrong-state"]);
  });
});

async function publishAgain({ id, number }: { id: string; number: number }): Promise<void> {
  await granted(submitStory(room.author, id, number));
  await granted(endorseStory(room.editor, id, number));
  await granted(approveStory(room.manager, id, number));
  await granted(publishStory(room.editor, id, number));
}

describe("what citizens may not read, no public query tells", () => {
  const hidden = situations.filter(({ standing }) => standing === "none" || standing === "removed");

  it.each(hidden.map((at) => [nameOf(at), at] as const))("of a story that is %s", async (_, at) => {
    const place = await aNewsroom();
    const { id } = await build(place, at);
    const { code, standing } = await rowOf(id);
    const seen = await publicStoryByCode(code);
    expect(seen).toEqual(standing === "none" ? null : { code, standing: "removed", redirectTo: null });
    expect((await publicStories({}, null, 1_000)).map((story) => story.code)).not.toContain(code);
    expect(
      (await publicStories({ words: "پیاده‌روهای" }, null, 1_000)).map((story) => story.code),
    ).not.toContain(code);
    expect([...(await newestByOrganisation()).values()].map((story) => story.code)).not.toContain(code);
    expect((await publicCorrections(null, 1_000)).map((correction) => correction.code)).not.toContain(code);
  });

  it("of the words of a working copy beside a live story", async () => {
    const live = await aLive(room);
    await aRevised(room, live, {
      headline: "واژه‌ای‌که‌هیچ‌کس‌ندیده",
      change: { kind: "correction", note: "نادیده" },
    });
    const { code } = await rowOf(live.id);
    expect(await seenByCitizens(code)).not.toMatch(/ندیده|نادیده/);
    expect(await publicStories({ words: "ندیده" }, null, 10)).toEqual([]);
  });

  it("and codes that are none find nothing", async () => {
    for (const code of [0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER, 2 ** 63])
      expect(await publicStoryByCode(code)).toBeNull();
  });
});

describe("what the public may not see any more", () => {
  it("stays under a dated banner when it was withdrawn, and in no list", async () => {
    const { id, number } = await aLive(room);
    const { code } = await rowOf(id);
    await granted(withdrawStory(room.manager, id, number, "رقم‌ها نادرست بود."));
    const story = await publicStoryByCode(code);
    expect(story).toMatchObject({
      standing: "withdrawn",
      withdrawnNote: "رقم‌ها نادرست بود.",
      withdrawnAt: expect.any(Date),
    });
    expect((await publicStories({}, null, 1_000)).map((listed) => listed.code)).not.toContain(code);
  });

  it("comes back as it was when it is restored", async () => {
    const { id, number } = await aLive(room);
    const { code } = await rowOf(id);
    const before = await seenByCitizens(code);
    await granted(withdrawStory(room.manager, id, number, "بررسی"));
    await granted(restoreStory(room.manager, id, number, "درست بود"));
    expect(await seenByCitizens(code)).toBe(before);
    expect((await publicStories({ words: "خیابان قارن" }, null, 1_000)).map((story) => story.code)).toContain(
      code,
    );
  });

  it("keeps its flag through withdrawing and restoring", async () => {
    const { id, number } = await anEmergency(room);
    await granted(withdrawStory(room.manager, id, number, "بررسی"));
    await granted(restoreStory(room.manager, id, number, "درست بود"));
    expect((await rowOf(id)).unreviewed).toBe(true);
    await granted(clearStory(room.otherManager, id, number));
    expect(await publicStoryByCode((await rowOf(id)).code)).toMatchObject({ unreviewed: false });
  });
});

describe("the public text", () => {
  it("is the sealed revision, not one that came later", async () => {
    const { id, number } = await aLive(room);
    const story = await publicStoryByCode((await rowOf(id)).code);
    expect(story).toMatchObject({ content: await contentOf({ id, number }) });
  });
});
