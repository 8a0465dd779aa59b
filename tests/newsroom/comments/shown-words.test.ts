import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenPieces } from "@/components/comments/desk/hidden-pieces";
import { linkPieces } from "@/components/comments/link-pieces";

describe("links in a citizen's words", () => {
  it("are the addresses and nothing around them", () => {
    expect(linkPieces("پلاک 12B خیابان ۱۷ https://example.ir/a?x=1، ببینید.")).toEqual([
      { text: "پلاک 12B خیابان ۱۷ " },
      { text: "https://example.ir/a?x=1", href: "https://example.ir/a?x=1" },
      { text: "، ببینید." },
    ]);
    expect(linkPieces("(https://example.ir/).")[1]).toEqual({
      text: "https://example.ir/",
      href: "https://example.ir/",
    });
  });

  it.each([
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<script>",
    "[متن](javascript:alert(1))",
    "https://",
    "https://sari.ir@example.com/",
    "https://user:word@example.com",
    "//example.com",
    "<img src=x onerror=alert(1)>",
  ])("are none in %s", (line) => {
    expect(linkPieces(line).every((piece) => piece.href === undefined)).toBe(true);
  });

  it("never run into the markup that follows them", () => {
    expect(linkPieces(`https://example.ir/"onmouseover="alert(1)`)[0]).toEqual({
      text: "https://example.ir/",
      href: "https://example.ir/",
    });
    expect(linkPieces("https://example.ir/</script><b>")[0]?.text).toBe("https://example.ir/");
  });

  it("lose no letter, whatever the line", () => {
    const parts = fc.array(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.webUrl(), fc.constantFrom("https://", "،", "»", " ", "@")),
    );
    fc.assert(
      fc.property(parts, (some) => {
        const line = some.join("");
        const pieces = linkPieces(line);
        expect(pieces.map((piece) => piece.text).join("")).toBe(line);
        for (const { href } of pieces) expect(href ?? "https:").toMatch(/^https?:/);
      }),
    );
  });
});

describe("what hides in a text is shown to the moderator", () => {
  it.each([
    ["\u202E", "U+202E"],
    ["\u2066", "U+2066"],
    ["\u200B", "U+200B"],
    ["\u3164", "U+3164"],
    ["\u2800", "U+2800"],
    ["\u00A0", "U+00A0"],
    ["\t", "U+0009"],
    ["\u{E0061}", "U+E0061"],
  ])("%j as %s", (character, number) => {
    expect(hiddenPieces(`سلام${character} شهر`)).toEqual([
      { at: 0, text: "سلام" },
      { at: 4, text: character, hidden: number },
      { at: 4 + character.length, text: " شهر" },
    ]);
  });

  it("but a half-space, a line break and an emoji are what they seem", () => {
    const words = "نمی‌خواهم\nپیاده‌رو ❤️ 👨‍👩‍👧 را";
    expect(hiddenPieces(words)).toEqual([{ at: 0, text: words }]);
    expect(hiddenPieces("\u200Cنمی").map((piece) => piece.hidden)).toEqual(["U+200C", undefined]);
  });

  it("and no letter is lost, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(
          hiddenPieces(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
