import { expect, it } from "vitest";
import { directionOf } from "@/newsroom/persian/direction";

it.each([
  ...[
    "fa",
    "fa-IR",
    "fa_IR",
    "FA-ir",
    "ar",
    "ckb",
    "ku",
    "mzn",
    "glk",
    "ur",
    "ps",
    "sd",
    "ug",
    "yi",
    "dv",
    "he",
    "prs",
  ],
  ...[
    "az-Arab",
    "azb",
    "pa-Arab",
    "lrc",
    "iw",
    " fa",
    "fa ",
    "fa IR",
    "ur-Aran-PK",
    "en_ARAB",
    "ff-Adlm",
    "man-Nkoo",
  ],
  ...[
    "rhg-Rohg",
    "myz-Mand",
    "smp-Samr",
    "syr-Syrc",
    "dv-Thaa",
    "he-Hebr",
    "ar-u-nu-latn",
    "fa-Zyyy",
    "zh-cmn-Arab",
  ],
])("%j runs right to left", (tag) => {
  expect(directionOf(tag)).toBe("rtl");
});

it.each([
  "fa-Latn",
  "FA_latn",
  "ar-Latn-EG",
  "ks-Deva",
  "az",
  "az-Latn",
  "pa",
  "en",
  "en-US",
  "ru",
  "tg-Cyrl",
  "zh-Hans",
  "tr",
  "en-x-arab",
])("%j runs left to right", (tag) => {
  expect(directionOf(tag)).toBe("ltr");
});

it.each([undefined, null, "", "  ", "und", "فارسی", "--", "persian"])("%j runs as the site does", (tag) => {
  expect(directionOf(tag)).toBe("rtl");
});
