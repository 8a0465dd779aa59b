import { describe, expect, it } from "vitest";
import { sentenceIn } from "@/components/editor/promise-mark";

const text = "کار آغاز شد. پل تا بهار باز می‌شود. تا آن روز راه بسته است.";
const at = (place: number) => {
  const { first, last } = sentenceIn(text, place);
  return text.slice(first, last);
};

describe("the sentence that is marked where nothing is chosen", () => {
  it("is the one the caret stands in", () => {
    expect(at(text.indexOf("بهار"))).toBe("پل تا بهار باز می‌شود.");
    expect(at(2)).toBe("کار آغاز شد.");
  });

  it("is the last one at the end of the paragraph, and the next one before its first letter", () => {
    expect(at(text.length)).toBe("تا آن روز راه بسته است.");
    expect(at(text.indexOf("پل"))).toBe("پل تا بهار باز می‌شود.");
  });

  it("is the whole of a text without a stop, and nothing of none", () => {
    expect(sentenceIn("پل باز می‌شود", 3)).toEqual({ first: 0, last: 13 });
    expect(sentenceIn("", 0)).toEqual({ first: 0, last: 0 });
  });
});
