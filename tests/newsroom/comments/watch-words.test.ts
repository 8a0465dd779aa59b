import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dropWatchWord, keepWatchWord } from "@/newsroom/comments/keep-watch";
import { cleanWords } from "@/newsroom/comments/requirements";
import { listedWatchWords, watchList } from "@/newsroom/comments/watch-queries";
import { type WatchWord, watchWordsIn } from "@/newsroom/watch-words";
import { granted, keysOf } from "@/tests/city";
import { disguises } from "@/tests/newsroom/persian/disguises";
import { civicSentences } from "./civic-sentences";
import { organisation, person, posted, rowOf, scene } from "./stage";

let list: WatchWord[];
beforeAll(async () => {
  list = await watchList();
});

describe("what citizens of a town write is left in peace", () => {
  it("in two hundred sentences and more, each its own", () => {
    expect(new Set(civicSentences).size).toBeGreaterThanOrEqual(200);
  });

  it.each(civicSentences)("%s", (sentence) => {
    expect(watchWordsIn(sentence, list)).toEqual([]);
  });
});

describe("a listed word is seen", () => {
  const plain = ["احمق", "بی‌شرف", "نفهم", "مفت‌خور", "حرام‌زاده"];

  it.each(disguises)("through $name, in the middle of a sentence", ({ wear }) => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom("آقای", "این", "شما"), (word, before) => {
        expect(watchWordsIn(`${before} ${wear(word)}، بس است`, list)).toContain(word);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["احمق‌ها کار را خراب کردند", "احمق"],
    ["چه بی شرف هستید", "بی‌شرف"],
    ["بیشرف", "بی‌شرف"],
    ["برو خفه‌شو", "خفه شو"],
    ["هیچ کس نه، خود کس!", "کس"],
    ["مرگ بر شما", "مرگ بر"],
  ])("%s", (sentence, word) => {
    expect(watchWordsIn(sentence, list)).toEqual([word]);
  });

  it.each([
    "اححمق",
    "ااحممقق",
    "اح.مق",
    "اح-مق",
    "اح_مق",
    "اح🔥مق",
    "اح1مق",
    "ا1ح1م1ق",
    "[اح]مق",
    "احـ\nـمق",
    "اح ـمق",
  ])("through %j", (disguised) => {
    expect(watchWordsIn(`آقای ${disguised} بس است`, list)).toEqual(["احمق"]);
  });

  it("never in a shorter word that is another", () => {
    const strict = [{ word: "محقق", allowed: [] }];
    expect(watchWordsIn("او محق است", strict)).toEqual([]);
    expect(watchWordsIn("او مححقق است", strict)).toEqual(["محقق"]);
  });

  it("and an allowed phrase may carry an ending", () => {
    const strict = [{ word: "کس", allowed: ["کس دیگر", "کس و کار"] }];
    expect(watchWordsIn("کس دیگری هم گفت، از کس و کارم", strict)).toEqual([]);
    expect(watchWordsIn("کس دیگران", [{ word: "کس", allowed: [] }])).toEqual(["کس"]);
  });

  it("and what is shown stays as it was typed", () => {
    const typed = "نمی‌خواهم؛ اح‌مق نیستم، کتاب‌ها را می‌خوانم";
    expect(cleanWords(typed)).toBe(typed);
  });
});

describe("the list", () => {
  const word = () => `واژه${randomUUID().replace(/[^a-f]/g, "")}`;

  it("is kept by administrators alone, and asked at the next comment", async () => {
    const desk = await organisation();
    const administrator = await person("administrator", desk);
    const moderator = await person("moderator", desk);
    const bad = word();
    expect(keysOf(await keepWatchWord(moderator, bad, ""))).toEqual(["general.not-allowed"]);
    granted(await keepWatchWord(administrator, bad, `${bad} خوب`));
    const { code } = await scene();
    const held = await posted(code, { words: `این ${bad} است` });
    const spared = await posted(code, { words: `این ${bad} خوب است` });
    expect((await rowOf(held.id)).watchWords).toEqual([bad]);
    expect((await rowOf(held.id)).signals).toContain("watch-word");
    expect((await rowOf(held.id)).state).toBe("queued");
    expect((await rowOf(spared.id)).signals).not.toContain("watch-word");
    const { id = "" } = (await listedWatchWords()).find((listed) => listed.word === bad) ?? {};
    expect(keysOf(await dropWatchWord(moderator, id))).toEqual(["general.not-allowed"]);
    granted(await dropWatchWord(administrator, id));
    expect((await watchList()).some((listed) => listed.word === bad)).toBe(false);
    expect(keysOf(await dropWatchWord(administrator, id))).toEqual(["general.not-found"]);
  });

  it("takes no empty and no endless word", async () => {
    const administrator = await person("administrator", await organisation());
    expect(keysOf(await keepWatchWord(administrator, "\u200c ", ""))).toEqual([
      "comments.watch-word-missing",
    ]);
    expect(keysOf(await keepWatchWord(administrator, "ا".repeat(61), ""))).toEqual([
      "comments.watch-word-too-long",
    ]);
  });
});
