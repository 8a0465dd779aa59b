import fc from "fast-check";
import { expect, it } from "vitest";
import { hasForbiddenControls, hasLoneSurrogates, isBlank, lengthInLetters } from "@/newsroom/persian/blank";

const INVISIBLE =
  " \t\n\r\u00A0\u2003\u3000\u2028\u200B\u200C\u200D\u2060\u2800\u3164\u115F\u1160\uFFA0\u0640\u064E\u0651\u034F\uFE0F\u200E\u202E\u2066\u061C\uFEFF\u00AD\u180E\u0000\uD83D";

it.each([...INVISIBLE, "", INVISIBLE, "ـَـ\u200Cـ", "\u{E0061}"])("%j is blank", (text) => {
  expect(isBlank(text)).toBe(true);
});

it.each(["ا", ".", "۱", "❤️", "1️⃣", "\u200Cآ\u200C", "😀", "\u{1FAE9}"])("%j is not blank", (text) => {
  expect(isBlank(text)).toBe(false);
});

it.each([
  ["", 0],
  ["می‌خواهم", 7],
  ["حمّید", 4],
  ["👨‍👩‍👧", 1],
  ["خانهٔ", 4],
  ["\r\n", 1],
])("%s has %d letters", (text, letters) => {
  expect(lengthInLetters(text)).toBe(letters);
});

it("counts a long text as the segmenter does", () => {
  const graphemes = new Intl.Segmenter("fa", { granularity: "grapheme" });
  const unit = fc.constantFrom(
    "ا",
    "هٔ",
    " ",
    "\r\n",
    "👍🏽",
    "👨‍👩‍👧",
    "🇮🇷",
    "\u{1F1EE}",
    "ا\u{E0100}",
    "\uD83D",
    "क्ष",
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 300, maxLength: 1500, size: "max" }), (units) => {
      const text = units.join("");
      expect(lengthInLetters(text)).toBe([...graphemes.segment(text)].length);
    }),
    { numRuns: 60 },
  );
});

it("counts a megabyte", () => {
  expect(lengthInLetters("ا ".repeat(250_000))).toBe(500_000);
});

it.each([
  ["\uD83D", true],
  ["سلام \uDE00", true],
  ["😀", false],
  ["", false],
])("lone surrogates in %j: %s", (text, answer) => {
  expect(hasLoneSurrogates(text)).toBe(answer);
});

it.each(["\u0000", "سلام\u0007", "\u001B[0m", "\u007F", "\u0092"])("%j holds a forbidden control", (text) => {
  expect(hasForbiddenControls(text)).toBe(true);
});

it.each(["سلام\r\n\tدنیا", "سطر\vسطر", "می‌خواهم", "\u202E", ""])("%j holds none", (text) => {
  expect(hasForbiddenControls(text)).toBe(false);
});
