import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForSearch, foldKey } from "@/newsroom/persian/fold";
import { disguises } from "@/tests/newsroom/persian/disguises";
import { persianWord, roughText } from "@/tests/newsroom/persian/letters";

describe("foldKey", () => {
  it("has more than thirty disguises to see through", () => {
    expect(disguises).toHaveLength(35);
  });

  it.each(disguises)("sees through $name on any word", ({ wear }) => {
    fc.assert(
      fc.property(persianWord, (word) => {
        expect(foldKey(wear(word))).toBe(foldKey(word));
      }),
    );
  });

  it.each(disguises)("sees through $name on a word it changes", ({ wear }) => {
    expect(wear("کشاورزی")).not.toBe("کشاورزی");
    expect(foldKey(wear("کشاورزی"))).toBe(foldKey("کشاورزی"));
  });

  it.each(["شهردارى", "شـهرداری", "شهرداری\u200C", "\u202Eشهرداری", "ش.ه.ر.د.ا.ر.ی", "شهردارــــیــ"])(
    "%j is «شهرداری»",
    (name) => {
      expect(foldKey(name)).toBe(foldKey("شهرداری"));
    },
  );

  it.each([
    ["رئیس", "رييس"],
    ["مؤسسه", "موسسة"],
    ["آب", "اب"],
    ["خانۀ", "خانه"],
    ["ADMIN", "ａｄｍｉｎ"],
    ["پلاک ۱۲", "پلاك ١٢"],
    ["کۆمەڵ", "کومهڵ"],
  ])("%s meets %s", (one, other) => {
    expect(foldKey(one)).toBe(foldKey(other));
  });

  it.each([
    ["1000", "10"],
    ["کس", "کسب"],
    ["شهر و روستا", "شهروروستا"],
    ["محقق", "محق"],
    ["پلاک ۱ ۲", "پلاک ۱۲"],
  ])("%s stays apart from %s", (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });

  it("is a key: folding it again changes nothing", () => {
    fc.assert(
      fc.property(roughText, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("foldForSearch", () => {
  it.each([
    ["پروژه‌هاي «شهري»", "پروژه های «شهری»"],
    ["مُدیرِ حمیّت", "مدیر حمیت"],
    ["نامۀ مؤسسة أحمد، رئيس", "نامه موسسه احمد، رییس"],
    ["بند\n ۱۲  ماده ٣", "بند 12 ماده 3"],
    ["Next.js 16.1", "next.js 16.1"],
    ["﴿الْمُحْسِنِينَ﴾", "﴿المحسنین﴾"],
    ["هـ.ش \u3164\u2800", "ه.ش"],
    ["ﺷﻬﺮﺩﺍﺭﯼ", "شهرداری"],
    ["س س س", "س س س"],
  ])("%j → %j", (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it("is the same for a text and for itself", () => {
    fc.assert(
      fc.property(roughText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
      { numRuns: 2000 },
    );
  });
});
