import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { StoryContent } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { publishInEmergency } from "@/newsroom/stories/publish";
import {
  aDraft,
  aNewsroom,
  bodyOf,
  contentFor,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
} from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const docOf = (...content: unknown[]) => ({ type: "doc", content });
const paragraphOf = (text: string, marks: unknown[] = []) => ({
  type: "paragraph",
  content: [{ type: "text", text, marks }],
});

describe("content is kept clean", () => {
  async function keptFrom(content: unknown): Promise<StoryContent> {
    return contentOf(await granted(createStory(room.author, randomUUID(), content)));
  }

  it("without keys and attributes nobody knows", async () => {
    const text = JSON.stringify({ ...contentFor(room), body: docOf(paragraphOf("x")) });
    const smuggled = text
      .replace(
        '{"type":"paragraph"',
        '{"type":"paragraph","attrs":{"onclick":"alert(1)","style":"x","dir":"rtl"},"__proto__":{"bad":1}',
      )
      .replace(
        /^\{/,
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"standing":"live","approvedBy":"me",',
      );
    const kept = JSON.stringify(await keptFrom(JSON.parse(smuggled)));
    expect(kept).not.toMatch(/onclick|style|polluted|bad|standing|approvedBy|__proto__|constructor/);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    ["NUL", "\u0000"],
    ["a lone high surrogate", "\uD83D"],
    ["a lone low surrogate", "\uDE00"],
    ["a bell", "\u0007"],
  ])("of %s in every text there is", async (_, bad) => {
    const figure = {
      ...{
        id: `a${bad}b`,
        label: `پروژه${bad}ها`,
        value: `۳${bad}۵`,
        unit: `پروژه${bad}`,
        source: `گزارش${bad}`,
      },
      ...{ sourceLink: `https://example.ir/${bad}x`, date: "" as const },
    };
    const kept = await keptFrom({
      ...contentFor(room),
      ...{
        kicker: `رو${bad}تیتر`,
        headline: `تی${bad}تر`,
        subheadline: bad,
        lead: bad,
        tags: [`برچسب${bad}`],
      },
      body: docOf(
        paragraphOf(`مت${bad}ن`, [{ type: "link", attrs: { href: `https://example.ir/${bad}a` } }]),
        paragraphOf(bad),
      ),
      sourceLink: `https://example.ir/${bad}`,
      change: { kind: "update", note: `یاد${bad}داشت` },
      figures: [figure],
    });
    expect(JSON.stringify(kept)).not.toMatch(/\\u0000|\\ud83d|\\ude00|\\u0007|\uFFFD/i);
    expect(kept).toMatchObject({ headline: "تیتر", sourceLink: "https://example.ir/" });
    expect(kept.figures[0]).toMatchObject({ id: "ab", sourceLink: "https://example.ir/x" });
  });

  it("of letters that turn the direction of the page", async () => {
    const kept = await keptFrom({
      ...contentFor(room),
      headline: "\u202Eتیتر\u2066",
      body: bodyOf("\u202Eمتن\u2069"),
    });
    expect(JSON.stringify(kept)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it("and is the same again when it is saved again", async () => {
    const { id, number } = await aDraft(room, room.author, {
      body: bodyOf("\u200C\u200Bكتاب\u200C", "\u200C", " ي \u200C "),
    });
    const kept = await contentOf({ id, number });
    expect(await granted(saveStory(room.author, id, number, kept))).toEqual({ id, number });
  });
});

describe("the largest content that is kept can be published", () => {
  it("though every word of it is another", async () => {
    const words = Array.from({ length: 40_000 }, (_, place) => `و${place.toString(36)}`).join(" ");
    const { id, number } = await aDraft(room, room.author, { body: bodyOf(words) });
    expect(await issuesOf(publishInEmergency(room.manager, id, number, "سیل"))).toEqual([]);
  });

  it("though it is one word, or letters that unfold into many", async () => {
    for (const text of ["آ".repeat(300_000), "\uFDFA ".repeat(60_000), "\uFDFAب".repeat(100_000)]) {
      const { id, number } = await aDraft(room, room.author, { body: bodyOf(text) });
      expect(await issuesOf(publishInEmergency(room.manager, id, number, "سیل"))).toEqual([]);
    }
  });
});
