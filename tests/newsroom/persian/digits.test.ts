import fc from "fast-check";
import { expect, it } from "vitest";
import { latinDigits, parseNumber, persianDigits, persianNumber } from "@/newsroom/persian/digits";

it.each([
  [1405, "۱۴۰۵"],
  ["کد 12 و ٣٤ و ۵۶", "کد ۱۲ و ۳۴ و ۵۶"],
  [9007199254740993n, "۹۰۰۷۱۹۹۲۵۴۷۴۰۹۹۳"],
])("persianDigits(%s) is %s", (value, shown) => {
  expect(persianDigits(value)).toBe(shown);
});

it("latinDigits accepts Persian, Arabic and Latin digits in one text", () => {
  expect(latinDigits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789 پلاک")).toBe("0123456789 0123456789 0123456789 پلاک");
});

it.each([
  [12345678.9, "۱۲٬۳۴۵٬۶۷۸٫۹"],
  [999, "۹۹۹"],
  [0, "۰"],
  [-5, "\u200E\u2212۵"],
])("persianNumber(%d) is %s", (quantity, shown) => {
  expect(persianNumber(quantity)).toBe(shown);
});

it.each([
  ["۱۲٬۳۴۵٬۶۷۸٫۹", 12345678.9],
  ["12,500,000", 12500000],
  ["١٢،٥٠٠", 12500],
  [" ۲٫۵ ", 2.5],
  ["2.5", 2.5],
  ["\u200E\u2212۵", -5],
  ["+7", 7],
  ["۰۰۷", 7],
])("parseNumber(%s) is %d", (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

it.each([
  "",
  "  ",
  "سه",
  "1,2",
  "12,5000",
  ",123",
  "۲/۵",
  "1.2.3",
  "1e5",
  "0x10",
  "Infinity",
  "9007199254740993",
  "9".repeat(400),
  "5 6",
])("parseNumber(%j) is refused", (typed) => {
  expect(parseNumber(typed)).toBeNull();
});

it("a number read back from the page is the number", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(parseNumber(persianNumber(number))).toBe(number);
    }),
  );
});
