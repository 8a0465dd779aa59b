import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorAt, findAnchor } from "@/newsroom/stories/remarks/anchor";
import { bodyText, replaceInBody } from "@/newsroom/stories/text-blocks";
import { bodyOf } from "@/tests/stories";

describe("the words of a remark", () => {
  it("are found where they stood, in any text and at any place", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [from = 0, to = 0] = [one % text.length, other % (text.length + 1)].sort((a, b) => a - b);
        fc.pre(from < to);
        const found = findAnchor(text, anchorAt(text, from, to));
        expect(text.slice(found?.from, found?.to)).toBe(text.slice(from, to));
      }),
    );
  });

  it("are found again when the text around them moved, the likeliest of several", () => {
    const before = "پل نو است. پل قدیمی ماند. پل سوم ساخته می‌شود.";
    const from = before.indexOf("پل سوم");
    const anchor = anchorAt(before, from, from + 2);
    const after = `خبر تازه: ${before}`;
    expect(findAnchor(after, anchor)?.from).toBe(after.indexOf("پل سوم"));
  });

  it("are gone when they are gone, and nothing is not everywhere", () => {
    expect(findAnchor("متن دیگر", { quote: "پل", prefix: "", suffix: "" })).toBeNull();
    expect(findAnchor("متن", { quote: "", prefix: "", suffix: "" })).toBeNull();
  });
});

describe("words replaced in a body", () => {
  const body = bodyOf("پل محله باز شد.", "کار از شنبه آغاز می‌شود.");

  it("change in their own paragraph alone", () => {
    const text = bodyText(body);
    const from = text.indexOf("شنبه");
    const changed = replaceInBody(body, from, from + 4, "یکشنبه");
    expect(changed && bodyText(changed)).toBe("پل محله باز شد.\nکار از یکشنبه آغاز می‌شود.");
    expect(changed?.content[0]).toBe(body.content[0]);
  });

  it("keep the marks of the first word replaced and of everything around", () => {
    const bold = { type: "bold" as const };
    const marked = {
      type: "doc" as const,
      content: [
        {
          type: "paragraph" as const,
          content: [
            { type: "text" as const, text: "پل " },
            { type: "text" as const, text: "محله", marks: [bold] },
            { type: "text" as const, text: " باز شد" },
          ],
        },
      ],
    };
    const changed = replaceInBody(marked, 3, 10, "شهر بسته");
    expect(changed?.content[0]).toEqual({
      type: "paragraph",
      content: [
        { type: "text", text: "پل " },
        { type: "text", text: "شهر بسته", marks: [bold] },
        { type: "text", text: "ز شد" },
      ],
    });
  });

  it("are not replaced across two paragraphs", () => {
    const text = bodyText(body);
    expect(replaceInBody(body, 3, text.length - 1, "الف")).toBeNull();
  });

  it("leave exactly the new words, whatever the words were", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\n"));
    fc.assert(
      fc.property(word, word, word, word, (before, old, after, fresh) => {
        const line = before + old + after;
        const changed = replaceInBody(bodyOf(line), before.length, before.length + old.length, fresh);
        expect(changed && bodyText(changed)).toBe(before + fresh + after);
      }),
    );
  });
});
