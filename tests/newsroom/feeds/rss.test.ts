import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "@/newsroom/feeds/feed";
import { rss } from "@/newsroom/feeds/rss";

const entry: Entry = {
  title: "نمی‌خواهم پیاده‌رو بسته شود",
  link: "https://city.example/news/1001/x",
  permanent: "https://city.example/n/1001",
  at: new Date("2026-03-21T08:05:09.000Z"),
  by: "شهرداری",
  category: "شهر",
  summary: "لید",
};
const frame = {
  title: "میدان",
  about: "خبرهای شهر",
  home: "https://city.example/",
  self: "https://city.example/feed.xml",
};
const feedOf = (more: Partial<Entry>, about: Partial<typeof frame> = {}) =>
  rss({ ...frame, ...about, entries: [{ ...entry, ...more }] });

/** Why this is no well-formed XML of known elements; null when it is. */
function malformed(xml: string): string | null {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml) || !xml.isWellFormed())
    return "a letter XML does not know";
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  const rest = body.replace(
    /<(\/?)([a-z:]+|guid)((?: [a-zA-Z:]+="[^"<]*")*)(\/?)>/gi,
    (_, end: string, name: string, __, single: string) => {
      if (end) return open.pop() === name ? "" : "<";
      if (!single) open.push(name);
      return "";
    },
  );
  if (open.length > 0 || /[<>]/.test(rest)) return "tags that do not match";
  return /&(?!(?:amp|lt|gt|quot);)/.test(xml) ? "an unknown entity" : null;
}

describe("the feed", () => {
  it("says of a story its words, its lasting address and its instant", () => {
    const xml = feedOf({});
    expect(malformed(xml)).toBeNull();
    expect(xml).toContain("<title>نمی‌خواهم پیاده‌رو بسته شود</title>");
    expect(xml).toContain('<guid isPermaLink="true">https://city.example/n/1001</guid>');
    expect(xml).toContain("<pubDate>Sat, 21 Mar 2026 08:05:09 GMT</pubDate>");
    expect(xml).toContain(
      '<atom:link href="https://city.example/feed.xml" rel="self" type="application/rss+xml"/>',
    );
  });

  it("is well-formed when it is empty, and without a category", () => {
    expect(malformed(rss({ ...frame, entries: [] }))).toBeNull();
    expect(feedOf({ category: null })).not.toContain("<category>");
  });

  it.each([
    "</title><script>",
    "]]>",
    "&amp;",
    "a & b < c > d",
    '"><x y="',
    "\u0000\u0007\uFFFE",
    "\uD800",
    "😀",
    "<!--",
    "<?x?>",
  ])("is well-formed whatever a story says: %j", (words) => {
    const xml = feedOf(
      { title: words, summary: words, by: words, category: words, link: words, permanent: words },
      { title: words, self: words },
    );
    expect(malformed(xml)).toBeNull();
  });

  it("is well-formed for any text there is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (words) => malformed(feedOf({ title: words, by: words }, { self: words })) === null,
      ),
    );
  });
});
