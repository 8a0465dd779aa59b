import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { aDraft, aNewsroom, bodyOf, contentFor, issuesOf, type Newsroom, tracesOf } from "@/tests/stories";

/** Whatever arrives in place of a story's content is kept clean or refused in a sentence; nothing is thrown. */

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const docOf = (...content: unknown[]) => ({ type: "doc", content });
const paragraphOf = (text: string, marks: unknown[] = []) => ({
  type: "paragraph",
  content: [{ type: "text", text, marks }],
});
const linkTo = (href: unknown) => docOf(paragraphOf("پیوند", [{ type: "link", attrs: { href } }]));

function nested(depth: number): unknown {
  let block: unknown = paragraphOf("ته");
  for (let level = 0; level < depth; level += 1) block = { type: "blockquote", content: [block] };
  return docOf(block);
}

const hostileBodies: [string, unknown][] = [
  ["a node nobody knows", docOf({ type: "script", content: [{ type: "text", text: "alert(1)" }] })],
  ["raw HTML", docOf({ type: "html", html: "<img src=x onerror=alert(1)>" })],
  [
    "a heading of level 7",
    docOf({ type: "heading", attrs: { level: 7 }, content: [{ type: "text", text: "x" }] }),
  ],
  [
    "a heading of level 1",
    docOf({ type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "x" }] }),
  ],
  ["a heading without a level", docOf({ type: "heading", content: [{ type: "text", text: "x" }] })],
  ["a block inside a paragraph", docOf({ type: "paragraph", content: [paragraphOf("x")] })],
  ["a document inside a document", docOf(docOf(paragraphOf("x")))],
  ["a mark nobody knows", docOf(paragraphOf("x", [{ type: "style", attrs: { style: "position:fixed" } }]))],
  ["a thousand quotations in each other", nested(1_000)],
  ["a hundred thousand paragraphs", docOf(...Array.from({ length: 100_000 }, () => paragraphOf("x")))],
  ["a picture without an id", docOf({ type: "picture", attrs: { src: "https://evil.example/x.png" } })],
  [
    "a picture whose id is an address",
    docOf({
      type: "picture",
      attrs: { mediaId: "//evil.example/x", alt: "", decorative: true, caption: "", credit: "" },
    }),
  ],
  ["a text that is a number", docOf({ type: "paragraph", content: [{ type: "text", text: 7 }] })],
  ["an empty text", docOf(paragraphOf(""))],
  ["a string", "<p>متن</p>"],
  ["a list", [paragraphOf("x")]],
  ["nothing", null],
];

const hostileLinks = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\u0000script:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//evil.example",
  "/desk",
  "https://",
  'https://x" onclick="alert(1)',
  "https://x\\@evil.example",
  "\u0001https://example.ir",
  "",
  7,
  null,
];

async function expectRefused(content: unknown, key: string): Promise<void> {
  const { id, number } = await aDraft(room);
  const before = await tracesOf(id);
  expect(await issuesOf(saveStory(room.author, id, number, content))).toEqual([key]);
  expect(await issuesOf(createStory(room.author, randomUUID(), content))).toEqual([key]);
  expect(await tracesOf(id)).toBe(before);
}

describe("a body is refused", () => {
  it.each(hostileBodies)("with %s", async (_, body) => {
    await expectRefused({ ...contentFor(room), body }, "stories.unreadable");
  });

  it.each(hostileLinks)("with a link to %j", async (href) => {
    await expectRefused({ ...contentFor(room), body: linkTo(href) }, "stories.unreadable");
  });

  it("of two megabytes, and says that it is too large", async () => {
    const page = "پیاده‌رو ".repeat(10_000);
    const body = bodyOf(...Array.from({ length: 13 }, () => page));
    expect(JSON.stringify(body).length).toBeGreaterThan(1_000_000);
    await expectRefused({ ...contentFor(room), body }, "stories.too-large");
    await expectRefused({ ...contentFor(room), body: bodyOf("x".repeat(2_000_000)) }, "stories.too-large");
  });
});

describe("content is refused", () => {
  const hostile: [string, unknown][] = [
    ["nothing", null],
    ["undefined", undefined],
    ["a string", "{}"],
    ["a number", 7],
    ["a list", []],
    ["an empty object", {}],
  ];
  it.each(hostile)("that is %s", async (_, content) => {
    await expectRefused(content, "stories.unreadable");
  });

  const parts: [string, unknown][] = [
    ["headline", "x".repeat(301)],
    ["headline", { toString: "x" }],
    ["organisationId", "1 or 1=1"],
    ["topicId", "\u0000"],
    ["language", "fa\u0000"],
    ["figures", Array.from({ length: 41 }, () => ({}))],
    ["tags", Array.from({ length: 13 }, () => "برچسب")],
    ["change", { kind: "silent", note: "" }],
    ["picture", "x"],
  ];
  it.each(parts)("whose %s is out of shape", async (part, value) => {
    await expectRefused({ ...contentFor(room), [part]: value }, "stories.unreadable");
  });
});
