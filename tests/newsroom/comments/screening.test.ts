import { describe, expect, it } from "vitest";
import { checkedFor } from "@/newsroom/comments/comment";
import { honestForm } from "@/newsroom/form-stamp";
import { screen } from "@/newsroom/screening";
import { onTrouble, type Trouble } from "@/newsroom/trouble";
import { watchWordsIn } from "@/newsroom/watch-words";
import { screeningWords } from "@/words/fa/screening";
import { payloads } from "../../hostile/payloads";
import { posted, rowOf, scene, solvedFor } from "./stage";

const quiet = {
  rawName: "",
  rawWords: "",
  trap: false,
  unsigned: false,
  tooSoon: false,
  many: false,
  sameWords: false,
  alike: false,
  watchWords: [],
};

describe("nothing is noticed about", () => {
  it.each([
    "هیچ کس پاسخگو نیست",
    "تجاوز به حریم پیاده‌رو",
    "سوپر مارکت",
    "دیوار لخت مدرسه",
    "ایستگاه منیریه",
    "حشرات موذی",
    "کسب و کار",
    "ساعت ۹:۳۰ تا ۱۲.۳۰",
    "خ.ایران",
  ])("«%s»", (words) => {
    expect(screen({ ...quiet, rawWords: words })).toEqual([]);
  });
});

describe("the moderator is told", () => {
  it.each(["https://example.ir/a", "بیایید به example.com", "t.me/kanal"])(
    "of a link, in the name as well: %s",
    (typed) => {
      expect(screen({ ...quiet, rawWords: typed })).toEqual(["link"]);
      expect(screen({ ...quiet, rawName: typed })).toEqual(["link"]);
    },
  );

  it("of a number in a name: it is public with the words", () => {
    expect(screen({ ...quiet, rawName: "مریم ۰۹۱۲۳۴۵۶۷۸۹" })).toEqual(["personal-data"]);
  });

  it.each(["\u202Eواژگون", "\u2066x\u2069"])("of characters that turn a line: %j", (rawWords) => {
    expect(screen({ ...quiet, rawWords })).toEqual(["hidden-direction"]);
    expect(screen({ ...quiet, rawName: rawWords })).toEqual(["hidden-direction"]);
  });

  it("of a form that is none of ours, and of one that came back at once", async () => {
    const { code } = await scene();
    const form = { ...honestForm, unsigned: true, hasty: true };
    const { id } = await posted(code, { form, proof: await solvedFor(code) });
    expect((await rowOf(id)).signals).toEqual(["unsigned", "too-soon"]);
  });

  it("of everything at once, not only of the first", async () => {
    const { code } = await scene();
    const words = "\u202Ehttps://example.ir";
    await posted(code, { words });
    const { id } = await posted(code, { words, form: { ...honestForm, trap: true } });
    expect((await rowOf(id)).signals).toEqual(["trap", "link", "same-words", "hidden-direction"]);
  });
});

it("a filled trap holds the comment and gives a receipt like any other", async () => {
  const { code } = await scene();
  const { id, receipt } = await posted(code, { form: { ...honestForm, trap: true } });
  expect(receipt).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){4}$/);
  expect(await rowOf(id)).toMatchObject({ state: "queued", signals: ["trap"] });
});

it("citizens are told every check, in the order in which they are made", async () => {
  const everything = {
    ...quiet,
    rawName: "\u202E",
    rawWords: "09121234567 https://example.ir",
    trap: true,
    unsigned: true,
    tooSoon: true,
    many: true,
    sameWords: true,
    watchWords: ["یاوه"],
  };
  const found = [...screen(everything), ...screen({ ...quiet, alike: true })];
  expect(new Set(found)).toEqual(new Set(checkedFor));
  expect(screen(everything)).toEqual(checkedFor.filter((check) => check !== "alike"));
  expect(Object.keys(screeningWords.checks)).toEqual([...checkedFor]);
});

it("a check that fails holds, and the others are still made", () => {
  const troubles: Trouble[] = [];
  onTrouble((trouble) => troubles.push(trouble));
  const broken = { ...quiet, rawWords: "https://example.ir", watchWords: null as unknown as string[] };
  expect(screen(broken)).toEqual(["check-failed", "link"]);
  expect(troubles).toHaveLength(1);
});

describe("no check is slow on a form full of", () => {
  // The longest comment, each letter with a mark.
  const FULL = 4_000;
  const HELD_UP = 500;
  const full = (piece: string) => piece.repeat(Math.ceil(FULL / piece.length)).slice(0, FULL);

  it.each([
    ..."a1.@%+-_ آ۱ـ\u200c\u0301\u1100\u202e".split(""),
    "a@",
    "a.",
    "1 ",
    "1-",
    "ir1",
    "ir12 ",
    "۰۹",
    "www",
    "http:/",
    "a@a-",
    "ش.ه ر ",
    "aa.",
    "a (at) ",
    "a@a (dot) ",
    "1o",
    "9l|",
    "@a",
    "http",
    ...payloads.filter((payload) => payload.length > 0).slice(0, 40),
  ])("%j", (piece) => {
    const words = full(piece);
    const list = Array.from({ length: 100 }, (_, at) => ({ word: `یاوه${at} یاوه`, allowed: ["هیچ یاوه"] }));
    // Processor time: how busy the machine is otherwise does not count.
    const begun = process.cpuUsage();
    screen({
      ...quiet,
      rawName: words.slice(0, 300),
      rawWords: words,
      watchWords: watchWordsIn(words, list),
    });
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(HELD_UP);
  });
});
