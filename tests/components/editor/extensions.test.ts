import { getSchema } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { extensions } from "@/components/editor/extensions";
import { type Block, bodySchema } from "@/newsroom/stories/body";

const schema = getSchema(extensions);
const words = (text: string) => [{ type: "text" as const, text }];
const line = (text: string): Block => ({ type: "paragraph", attrs: { dir: null }, content: words(text) });
const picture = {
  mediaId: "0b5a4343-1111-4222-8333-444455556666",
  alt: "میدان ساعت",
  decorative: false,
  caption: "",
  credit: "نگار احمدی",
};

const everyBlock: Record<string, Block> = {
  "a paragraph from left to right": { type: "paragraph", attrs: { dir: "ltr" }, content: words("Next.js") },
  "a heading": { type: "heading", attrs: { level: 2, dir: null }, content: words("میان‌تیتر") },
  "a small heading": { type: "heading", attrs: { level: 3, dir: null }, content: words("میان‌تیتر") },
  "bold, a link and a left-to-right run": {
    type: "paragraph",
    attrs: { dir: null },
    content: [
      { type: "text", text: "پررنگ", marks: [{ type: "bold" }] },
      { type: "text", text: "پیوند", marks: [{ type: "link", attrs: { href: "https://sari.example/" } }] },
      { type: "hardBreak" },
      { type: "text", text: "12B", marks: [{ type: "ltr" }] },
    ],
  },
  "a promise": {
    type: "paragraph",
    attrs: { dir: null },
    content: [
      {
        type: "text",
        text: "پل تا بهار باز می‌شود.",
        marks: [{ type: "promise", attrs: { id: "0b5a4343-1111-4222-8333-444455556666" } }],
      },
    ],
  },
  "a list in a list": {
    type: "bulletList",
    content: [
      {
        type: "listItem",
        attrs: { dir: null },
        content: [
          line("یک"),
          {
            type: "orderedList",
            attrs: { start: 3 },
            content: [{ type: "listItem", attrs: { dir: null }, content: [line("دو")] }],
          },
        ],
      },
    ],
  },
  "a quote": { type: "blockquote", attrs: { dir: null }, content: [line("نقل")] },
  "a table": {
    type: "table",
    content: [
      {
        type: "tableRow",
        content: [{ type: "tableHeader", attrs: { colspan: 2, rowspan: 1 }, content: [line("سر")] }],
      },
      {
        type: "tableRow",
        content: [
          { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [line("یک")] },
          { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [line("دو")] },
        ],
      },
    ],
  },
  "a picture": { type: "picture", attrs: picture },
};

describe("what the editor writes is what the newsroom keeps", () => {
  test.each(Object.entries(everyBlock))("%s goes through both unchanged", (_, block) => {
    const body = { type: "doc" as const, content: [block] };
    const node = schema.nodeFromJSON(body);
    node.check();
    expect(bodySchema.parse(JSON.parse(JSON.stringify(node.toJSON())))).toEqual(body);
  });

  test("the editor knows no node and no mark beside these", () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        "blockquote",
        "bulletList",
        "doc",
        "hardBreak",
        "heading",
        "listItem",
        "orderedList",
        "paragraph",
        "picture",
        "table",
        "tableCell",
        "tableHeader",
        "tableRow",
        "text",
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(["bold", "link", "ltr", "promise"]);
  });
});
