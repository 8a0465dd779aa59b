import { expect, it } from "vitest";
import { compareFa } from "@/newsroom/persian/collation";

it("sorts by the Persian alphabet", () => {
  const alphabet = [..."آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"];
  expect([...alphabet].reverse().sort(compareFa)).toEqual(alphabet);
});

it.each([
  ["کتاب", "كتاب"],
  ["علی", "علي"],
  ["می\u200Cشود", "می\u200C\u200Cشود"],
])("%s and %s share a place", (one, other) => {
  expect(compareFa(one, other)).toBe(0);
});

it("sorts words", () => {
  expect(["گلستان", "ورزش", "هنر", "پارک", "كتاب", "بازار"].sort(compareFa)).toEqual([
    "بازار",
    "پارک",
    "كتاب",
    "گلستان",
    "ورزش",
    "هنر",
  ]);
});
