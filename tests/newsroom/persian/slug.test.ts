import fc from "fast-check";
import { expect, it } from "vitest";
import { slugOf } from "@/newsroom/persian/slug";
import { roughText } from "@/tests/newsroom/persian/letters";

it.each([
  ["جوجه‌های آخر پاییز", "جوجه-های-آخر-پاییز"],
  ["مردم بهترین همراه برای توسعه شهری هستند/ آمار شفاف", "مردم-بهترین-همراه-برای-توسعه-شهری-هستند-آمار-شفاف"],
  ["«كميسيون» ماده ۱۰۰؛ ٣ پروژه!", "کمیسیون-ماده-100-3-پروژه"],
  ["خانۀ پدری و حمیّت", "خانه-پدری-و-حمیت"],
  ["شهردار: «الحياة الطيبة ۀ»", "شهردار-الحیاة-الطیبة-ه"],
  ["Next.js 16.1", "Next-js-16-1"],
  ["../../etc/passwd?x=<script>", "etc-passwd-x-script"],
  ["café", "café"],
  ["سال ۱۴۰۵ هـ.ش", "سال-1405-ه-ش"],
  ["", "خبر"],
  ["— !؟ 👨‍👩‍👧 \u200C", "خبر"],
  ["الف ".repeat(40), Array(20).fill("الف").join("-")],
])("slugOf(%j) is %s", (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

it("a single word too long is cut, and no letter in half", () => {
  expect(slugOf("ب".repeat(200))).toBe("ب".repeat(80));
  expect(slugOf("𐤀".repeat(200))).toBe("𐤀".repeat(80));
});

it("is short, plain, never empty, and its own slug, whatever the headline", () => {
  fc.assert(
    fc.property(roughText, (headline) => {
      const slug = slugOf(headline);
      expect(slug).toMatch(/^[\p{L}\p{Nd}]+(-[\p{L}\p{Nd}]+)*$/u);
      expect([...slug].length).toBeLessThanOrEqual(80);
      expect(slug.normalize("NFC")).toBe(slug);
      expect(slugOf(decodeURIComponent(encodeURIComponent(slug)))).toBe(slug);
    }),
    { numRuns: 1000 },
  );
});
