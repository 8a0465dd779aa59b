import { expect, it } from "vitest";
import { bareSigns } from "@/newsroom/persian/bare";
import { holdsLink } from "@/newsroom/persian/web-links";
import { civicSentences } from "@/tests/newsroom/comments/civic-sentences";

it.each([
  "https://example.ir/a",
  "HTTP://X.IR",
  "hxxp://a.b",
  "www.example",
  "بیایید به example.com",
  "example.site",
  "t.me/kanal",
  "example [.] com",
  "example(dot)com",
  "example . com",
  "ｅｘａｍｐｌｅ．ｃｏｍ",
  "e\u200bxample.c\u200bom",
  "javascript:alert(1)",
  "http://1.2.3.4/x",
  "1.2.3.4/x",
  "در تلگرام @kanal_x",
])("«%s» leads out of the city", (words) => {
  expect(holdsLink(words)).toBe(true);
});

it.each([
  "خ.ایران",
  "پایان. me",
  "ساعت ۹:۳۰ تا ۱۲.۳۰",
  "نسخهٔ 2.0.1.5",
  "آ.م.",
  "پلاک 12.5",
  "a/b",
  "U.S.",
  "ir.",
])("«%s» does not", (words) => {
  expect(holdsLink(words)).toBe(false);
});

it("no sentence citizens write about their city does", () => {
  expect(civicSentences.filter(holdsLink)).toEqual([]);
});

it("the digits of every script are read, each row from zero to nine", () => {
  const codes = Array.from({ length: 0x110000 }, (_, code) => code).filter(
    (code) => code < 0xd800 || code > 0xdfff,
  );
  const digits = codes.map((code) => String.fromCodePoint(code)).filter((sign) => /^\p{Nd}$/u.test(sign));
  expect(digits.length).toBeGreaterThan(600);
  expect(bareSigns(digits.join(""))).toBe("0123456789".repeat(digits.length / 10));
});
