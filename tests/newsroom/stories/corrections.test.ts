import { beforeAll, describe, expect, it } from "vitest";
import type { StoryContent } from "@/newsroom/stories/content";
import { saveStory } from "@/newsroom/stories/draft";
import { publicCorrections } from "@/newsroom/stories/public-correction-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { publishInEmergency } from "@/newsroom/stories/publish";
import { endorseStory, submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import { removeStory, withdrawStory } from "@/newsroom/stories/withdraw";
import {
  aLive,
  aNewsroom,
  aRevised,
  bodyOf,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  sendOut,
} from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const figure = {
  ...{ id: "f1", label: "پروژه‌های نیمه‌تمام", value: "۳۵", unit: "پروژه" },
  ...{ source: "معاونت عمرانی", sourceLink: "", date: "2026-03-21" },
};

const told = bodyOf("راه ۱۲ کیلومتر است.", "دکتر علی رضایی گفت خوب است.");

const facts: [string, Partial<StoryContent>][] = [
  ["the headline", { headline: "تیتری دیگر" }],
  ["the value of a figure", { figures: [{ ...figure, value: "۳۶" }] }],
  ["the source of a figure", { figures: [{ ...figure, source: "سازمان عمران" }] }],
  ["the number of figures", { figures: [] }],
  ["a number in the text", { body: bodyOf("راه ۱۴ کیلومتر است.", "دکتر علی رضایی گفت خوب است.") }],
  ["a name in the text", { body: bodyOf("راه ۱۲ کیلومتر است.", "دکتر عباس رضایی گفت خوب است.") }],
  ["a day in the lead", { lead: "کار از دوشنبه آغاز می‌شود." }],
];

describe("a live story whose facts change", () => {
  it.each(facts)("tells the public when %s does, by every way to publication", async (_, change) => {
    const { id, number } = await aRevised(room, await aLive(room, { figures: [figure], body: told }), change);
    const silent = ["stories.change-must-be-told"];
    expect(await issuesOf(submitStory(room.author, id, number))).toEqual(silent);
    expect(await issuesOf(publishInEmergency(room.manager, id, number, "سیل"))).toEqual(silent);
  });

  it("is endorsed by an editor no sooner", async () => {
    const live = await aLive(room);
    await granted(reviseStory(room.editor, live.id, live.number));
    const changed = { ...(await contentOf(live)), headline: "تیتری دیگر" };
    const { id, number } = await granted(saveStory(room.editor, live.id, live.number, changed));
    expect(await issuesOf(endorseStory(room.editor, id, number))).toEqual(["stories.change-must-be-told"]);
  });

  it.each(["correction", "clarification", "update"] as const)(
    "says what changed when it is called a %s",
    async (kind) => {
      const change = { kind, note: " \u200C " };
      const { id, number } = await aRevised(room, await aLive(room), { headline: "تیتری دیگر", change });
      expect(await issuesOf(submitStory(room.author, id, number))).toEqual(["stories.change-note-missing"]);
    },
  );

  it("may change a comma without a word", async () => {
    const { id, number } = await aRevised(room, await aLive(room, { figures: [figure] }), {
      lead: "لیدی با یک ویرگول، بیشتر",
    });
    await sendOut(room, { id, number });
    const story = await publicStoryByCode((await rowOf(id)).code);
    expect(story).toMatchObject({ standing: "live", corrections: [] });
  });

  it("keeps its last public change when only a half-space was mended", async () => {
    const live = await aLive(room, { figures: [figure], body: told });
    const before = await rowOf(live.id);
    const next = await aRevised(room, live, {
      body: bodyOf("راه ۱۲ کيلومتر است", "دکتر علی رضایی گفت خوب‌است."),
    });
    await sendOut(room, next);
    expect((await rowOf(live.id)).changedAt).toEqual(before.changedAt);
  });

  it("names in its refusal what the note must tell", async () => {
    const live = await aLive(room, { figures: [figure], body: told });
    const { id, number } = await aRevised(room, live, { body: bodyOf("راه ۱۴ کیلومتر است.") });
    const outcome = await submitStory(room.author, id, number);
    expect(outcome.ok ? [] : outcome.issues.map(({ values }) => values?.what)).toEqual([
      "«۱۲ کیلومتر» ← «۱۴ کیلومتر»، «دکتر علی رضایی» برداشته شد",
    ]);
  });

  it("may get another id for the same figure without a word", async () => {
    const { id, number } = await aRevised(room, await aLive(room, { figures: [figure] }), {
      figures: [{ ...figure, id: "f2" }],
    });
    expect(await issuesOf(submitStory(room.author, id, number))).toEqual([]);
  });
});

describe("a correction", () => {
  const change = { kind: "correction" as const, note: "شمار پروژه‌ها ۳۶ است، نه ۳۵." };

  it("is public under the story and in the ledger from the moment the new version is", async () => {
    const { id, number } = await aRevised(room, await aLive(room, { figures: [figure] }), {
      headline: "تیتری دیگر",
      change,
    });
    const { code } = await rowOf(id);
    const told = async () =>
      (await publicCorrections(null, 1_000)).filter((correction) => correction.code === code);
    expect(await told()).toEqual([]);
    await sendOut(room, { id, number });
    expect(await told()).toMatchObject([{ ...change, headline: "تیتری دیگر" }]);
    expect(await publicStoryByCode(code)).toMatchObject({ corrections: [change] });
  });

  it("is told once: the next version starts without a note", async () => {
    const first = await aRevised(room, await aLive(room), { headline: "تیتری دیگر", change });
    await sendOut(room, first);
    const next = await aRevised(room, first, { change: { kind: "minor", note: "" } });
    await sendOut(room, next);
    const story = await publicStoryByCode((await rowOf(next.id)).code);
    expect(story).toMatchObject({ corrections: [change] });
  });

  it("stays in the ledger while its story stands, withdrawn or not, and leaves with it", async () => {
    const { id, number } = await aRevised(room, await aLive(room), { headline: "تیتری دیگر", change });
    await sendOut(room, { id, number });
    const { code } = await rowOf(id);
    const isTold = async () =>
      (await publicCorrections(null, 1_000)).some((correction) => correction.code === code);
    await granted(withdrawStory(room.manager, id, number, "بررسی"));
    expect(await isTold()).toBe(true);
    await granted(removeStory(room.manager, id, number, "نادرست"));
    expect(await isTold()).toBe(false);
  });
});
