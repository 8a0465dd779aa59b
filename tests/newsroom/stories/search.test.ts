import { beforeAll, describe, expect, it } from "vitest";
import { publicStories } from "@/newsroom/stories/public-list-queries";
import { aNewsroom, anEmergency, bodyOf, type Newsroom, rowOf } from "@/tests/stories";

let room: Newsroom;
let code: number;

beforeAll(async () => {
  room = await aNewsroom();
  const figure = {
    id: "f1",
    label: "پایگاه‌های تازه",
    value: "۲۴",
    unit: "پایگاه",
    source: "آمار",
    sourceLink: "",
    date: "2026-03-21",
  };
  const { id } = await anEmergency(room, {
    headline: "کتاب‌خانه‌ی شهیدانِ مسئول در منطقهٔ ۳",
    lead: "نمی‌خواهیم رفت/آمد دشوار شود؛ آیین‌نامهٔ 1404-05 می‌گوید.",
    body: bodyOf("هزینهٔ آن ۱٬۲۴۰ میلیارد ریال است؛ رایانامه: info@example.ir، پلاک 12B."),
    figures: [figure],
    tags: ["کتابخوانی"],
  });
  code = (await rowOf(id)).code;
});

async function finds(words: string): Promise<boolean> {
  return (await publicStories({ words }, null, 10)).some((story) => story.code === code);
}

describe("search finds a story", () => {
  it.each([
    ["its words as they stand", "کتاب‌خانه‌ی شهیدان"],
    ["with Arabic ye and kaf", "كتاب\u200Cخانه\u200Cي"],
    ["without half-spaces", "کتاب خانه ی"],
    ["without the seat of the hamza", "مسیول"],
    ["with the hamza typed", "مسئول"],
    ["with ۀ, هٔ or ه", "منطقه ۳"],
    ["with Persian digits", "آیین نامه ۱۴۰۴"],
    ["with Latin digits", "منطقه 3"],
    ["with Arabic digits", "منطقه ٣"],
    ["by the beginning of a word", "شهید"],
    ["by its first letters alone", "کتا"],
    ["by a word after a slash", "آمد"],
    ["by a number after a hyphen", "05"],
    ["by a word inside an address", "example"],
    ["by a figure", "پایگاه‌های تازه"],
    ["by a tag", "کتابخوانی"],
    ["in another order", "شهیدان کتاب"],
    ["with marks between the words", "«کتاب»، (خانه)!"],
    ["in capitals or not", "12b"],
  ])("%s", async (_, words) => {
    expect(await finds(words)).toBe(true);
  });
});

describe("search finds nothing", () => {
  it.each(["کتاب دریا", "شهیدانه", "اندیشه"])("for %s, which is not in it", async (words) => {
    expect(await finds(words)).toBe(false);
  });

  it.each([
    "",
    " ",
    "\u200C",
    "'",
    "''",
    "' & |",
    "!!",
    "a & b | !c <-> d",
    ":*",
    "*",
    "\\",
    "\u0000",
    "%",
    "(((",
    "'; drop table stories; --",
    "\uD800",
    "\u202E",
    "ـ",
    "😀",
    "१२",
    "<script>",
  ])("for %j, and fails at nothing", async (words) => {
    expect(await publicStories({ words }, null, 10)).toEqual([]);
  });

  it("for words no story has room for, and fails at nothing", async () => {
    for (const words of [
      "ک".repeat(5_000),
      `ژ ${"ک ".repeat(5_000)}`,
      "\uFDFA".repeat(1_000),
      "x".repeat(1_000_000),
    ]) {
      expect(await publicStories({ words }, null, 10)).toEqual([]);
    }
  });
});
