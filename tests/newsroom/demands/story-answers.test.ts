import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { freshness } from "@/db/schema/journal";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { answerWithStory, unlinkStory } from "@/newsroom/demands/answer-with-story";
import { publicDemand } from "@/newsroom/demands/queries";
import { raiseDemand } from "@/newsroom/demands/raise";
import { referDemand, registerDemand } from "@/newsroom/demands/route";
import { demandsOfStory } from "@/newsroom/demands/source-queries";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { removeStory } from "@/newsroom/stories/withdraw";
import { granted, keysOf } from "@/tests/city";
import { organisation, person, type Scene, scene, setStanding } from "@/tests/newsroom/comments/stage";
import { aLive, aNewsroom, rowOf as storyRow } from "@/tests/stories";

let here: Scene;
let editor: Viewer;
beforeAll(async () => {
  here = await scene();
  editor = await person("editor", here.organisationId);
});

async function open() {
  const { receipt } = granted(
    await raiseDemand({
      title: "پل عابر بسازید",
      words: "از خیابان نمی‌شود گذشت.",
      name: "مریم",
      organisationId: here.organisationId,
      addressBucket: randomUUID(),
      form: honestForm,
    }),
  );
  const isIt = eq(demands.receiptHash, hashOfReceipt(receipt));
  const [row] = await db.select().from(demands).where(isIt);
  const { id = "", code = 0 } = row ?? {};
  granted(await registerDemand(here.moderator, id, 1));
  return { id, code, receipt };
}

const lastLine = async (code: number) => (await publicDemand(code))?.lines.at(-1);

describe("a story that answers a demand", () => {
  it("is named in the timeline and says so on its page; the demand stays as open as it was", async () => {
    const { id, code } = await open();
    const { storyId, code: newsCode } = await scene();
    granted(await answerWithStory(editor, id, 2, newsCode, "ساخت پل آغاز شد."));
    expect(await publicDemand(code)).toMatchObject({ state: "registered", clock: { ended: false } });
    expect(await lastLine(code)).toMatchObject({
      kind: "answered-by-story",
      words: "ساخت پل آغاز شد.",
      story: { code: newsCode, headline: "خبر آزمایش", isLive: true },
    });
    expect(await demandsOfStory(storyId)).toMatchObject([
      { code, answeredHere: true, linked: false, answer: null },
    ]);
    granted(await answerDemand(editor, id, 3, "done", "پل ساخته شد."));
    expect(await demandsOfStory(storyId)).toMatchObject([
      { state: "done", answer: { words: "پل ساخته شد." } },
    ]);
  });

  it("is named no more when it leaves the site, and again when it is back", async () => {
    const { id, code } = await open();
    const story = await scene();
    granted(await answerWithStory(editor, id, 2, story.code, "بخوانید."));
    for (const standing of ["withdrawn", "removed"] as const) {
      await setStanding(story.storyId, standing);
      expect(await lastLine(code)).toMatchObject({ story: { headline: "", isLive: false } });
    }
    await setStanding(story.storyId, "live");
    expect(await lastLine(code)).toMatchObject({ story: { headline: "خبر آزمایش" } });
  });

  it("renews the demand's page when it is taken down, and its headline is nowhere on it", async () => {
    const { id, code } = await open();
    const room = await aNewsroom();
    const story = await aLive(room);
    granted(await answerWithStory(editor, id, 2, (await storyRow(story.id)).code, "بخوانید."));
    const { headline = "" } = (await lastLine(code))?.story ?? {};
    expect(headline).not.toBe("");
    const isIts = eq(freshness.tag, `demand:${code}`);
    const renewed = async () => (await db.select().from(freshness).where(isIts)).length;
    const before = await renewed();
    granted(await removeStory(room.manager, story.id, story.number, "دلیل"));
    expect(await renewed()).toBeGreaterThan(before);
    expect(JSON.stringify(await publicDemand(code))).not.toContain(headline);
  });

  it.each(["none", "withdrawn", "removed"] as const)("is not one whose standing is %s", async (standing) => {
    const { id, code } = await open();
    const story = await scene(standing);
    expect(keysOf(await answerWithStory(editor, id, 2, story.code, "x"))).toEqual(["demands.no-such-story"]);
    expect(await lastLine(code)).toMatchObject({ kind: "registered" });
  });

  it("is linked once, with words, on the version that was on the screen", async () => {
    const { id } = await open();
    const story = await scene();
    expect(keysOf(await answerWithStory(editor, id, 2, story.code, "\u200c"))).toEqual([
      "demands.words-missing",
    ]);
    expect(keysOf(await answerWithStory(editor, id, 1, story.code, "x"))).toEqual(["demands.stale"]);
    expect(keysOf(await answerWithStory(editor, id, null, story.code, "x"))).toEqual([
      "demands.version-missing",
    ]);
    for (const code of [Number.NaN, 0, Number.MAX_SAFE_INTEGER])
      expect(keysOf(await answerWithStory(editor, id, 2, code, "x"))).toEqual(["demands.no-such-story"]);
    granted(await answerWithStory(editor, id, 2, story.code, "x"));
    expect(keysOf(await answerWithStory(editor, id, 3, story.code, "x"))).toEqual(["demands.story-linked"]);
  });

  it("is taken off with a line of its own, once, and may be linked anew", async () => {
    const { id, code } = await open();
    const story = await scene();
    granted(await answerWithStory(editor, id, 2, story.code, "x"));
    const link = (await lastLine(code))?.id ?? "";
    for (const step of [randomUUID(), "x", (await publicDemand(code))?.lines[0]?.id ?? ""])
      expect(keysOf(await unlinkStory(editor, id, 3, step))).toEqual(["demands.no-such-answer"]);
    expect(keysOf(await mendAnswer(editor, id, 3, link, "y"))).toEqual(["demands.no-such-answer"]);
    granted(await unlinkStory(editor, id, 3, link));
    expect(await demandsOfStory(story.storyId)).toEqual([]);
    const lines = (await publicDemand(code))?.lines ?? [];
    expect(lines.map(({ kind }) => kind)).toEqual(["registered", "answered-by-story", "story-unlinked"]);
    expect(lines[1]?.mendedBy).toBe(lines[2]?.id);
    expect(keysOf(await unlinkStory(editor, id, 4, link))).toEqual(["demands.no-such-answer"]);
    granted(await answerWithStory(editor, id, 4, story.code, "z"));
    expect(await demandsOfStory(story.storyId)).toHaveLength(1);
  });

  it("is the word of the organisation that has the demand, and of no other", async () => {
    const { id } = await open();
    const story = await scene();
    const elsewhere = await organisation();
    const author = await person("author", here.organisationId);
    for (const viewer of [author, await person("manager", elsewhere)])
      expect(keysOf(await answerWithStory(viewer, id, 2, story.code, "x"))).toEqual(["general.not-found"]);
    granted(await answerWithStory(editor, id, 2, story.code, "x"));
    const [step] = (await demandsOfStory(story.storyId)).map(({ code }) => code);
    const link = (await lastLine(step ?? 0))?.id ?? "";
    granted(await referDemand(here.moderator, id, 3, elsewhere, "با آن‌هاست."));
    const theirs = await person("editor", elsewhere);
    expect(keysOf(await unlinkStory(theirs, id, 4, link))).toEqual(["demands.no-such-answer"]);
    expect(keysOf(await unlinkStory(editor, id, 4, link))).toEqual(["general.not-found"]);
  });
});
