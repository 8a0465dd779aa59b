import { describe, expect, test } from "vitest";
import { contentKey } from "@/components/stories/desk/content-key";
import { differenceOf, wordsBetween } from "@/components/stories/desk/difference";
import type { Block } from "@/newsroom/stories/body";
import { content } from "./desk-story";

const line = (text: string, href?: string): Block => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(href ? { marks: [{ type: "link" as const, attrs: { href } }] } : {}) }],
});
const withBody = (...blocks: Block[]) => content({ body: { type: "doc", content: blocks } });

describe("words between two texts", () => {
  test("a number and a word with its half-space are one word each", () => {
    const pieces = wordsBetween("تا سال ۱۴۰۴ می‌سازیم", "تا سال ۱۴۰۵ نمی‌سازیم");
    expect(pieces.filter(({ kind }) => kind === "removed").map(({ text }) => text)).toEqual([
      "۱۴۰۴",
      "می‌سازیم",
    ]);
    expect(pieces.filter(({ kind }) => kind === "added").map(({ text }) => text)).toEqual([
      "۱۴۰۵",
      "نمی‌سازیم",
    ]);
  });

  test("nothing of either text is left out", () => {
    const [before, after] = ["یک دو  سه", "یک  سه چهار"];
    const pieces = wordsBetween(before, after);
    const text = (without: string) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map((piece) => piece.text)
        .join("");
    expect(text("added")).toBe(before);
    expect(text("removed")).toBe(after);
  });
});

describe("what changed between two revisions", () => {
  test("parts that stayed are left out, and unchanged paragraphs are counted", () => {
    const parts = differenceOf(
      withBody(line("یک"), line("دو"), line("سه")),
      withBody(line("یک"), line("دو"), line("چهار")),
      {},
    );
    expect(parts.map(({ key }) => key)).toEqual(["body"]);
    expect(parts[0]?.lines[0]).toEqual({ unchanged: 2 });
  });

  test("another address behind the same words is a change", () => {
    const parts = differenceOf(
      withBody(line("این‌جا", "https://a.example")),
      withBody(line("این‌جا", "https://b.example")),
      {},
    );
    expect(parts).toHaveLength(1);
  });

  test("another picture under the same words is a change", () => {
    const picture = {
      mediaId: "00000000-0000-4000-8000-000000000001",
      alt: "پل",
      decorative: false,
      caption: "",
      credit: "رضا",
    };
    const other = { ...picture, mediaId: "10000000-0000-4000-8000-000000000001" };
    expect(differenceOf(content({ picture }), content({ picture: other }), {})).toMatchObject([
      { key: "picture", gone: [picture.mediaId], come: [other.mediaId] },
    ]);
  });

  test("a photo report shows what came, what went and what only changed its place", () => {
    const named = (id: string) => ({
      mediaId: id,
      alt: `قاب ${id}`,
      decorative: false,
      caption: "",
      credit: "رضا",
    });
    const [a, b, c] = [named("a"), named("b"), named("c")];
    const report = (...gallery: (typeof a)[]) => content({ kind: "photo-report", gallery });
    const parts = differenceOf(report(a, b), report(b, c), {});
    expect(parts.map(({ key, gone, come }) => [key, gone, come])).toEqual([
      ["gallery", [], []],
      ["gallery-c", [], ["c"]],
      ["gallery-a", ["a"], []],
    ]);
    expect(differenceOf(content({ gallery: [a] }), content({ gallery: [b] }), {})).toEqual([]);
  });

  test("the same content differs in nothing", () => {
    expect(differenceOf(withBody(line("یک")), withBody(line("یک")), {})).toEqual([]);
  });
});

test("two keyboards, one text: what the newsroom would keep alike has one key", () => {
  expect(contentKey(content({ headline: "كتابخانه‌ي شهر " }))).toBe(
    contentKey(content({ headline: "کتابخانه‌ی شهر" })),
  );
  expect(contentKey(content({ headline: "کتابخانه" }))).not.toBe(
    contentKey(content({ headline: "کتاب‌خانه" })),
  );
});
