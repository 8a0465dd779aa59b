import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mended, mendingsOf } from "@/newsroom/checks/mend";
import { sparedIn } from "@/newsroom/checks/spared";
import { plainText } from "@/newsroom/stories/body";
import { mendedCases, untouched } from "./orthography-cases";
import { findings, story, written } from "./sheet";

test("the corpus is large enough to mean something", () => {
  expect(mendedCases.length + untouched.length).toBeGreaterThanOrEqual(150);
});

describe("following every suggestion", () => {
  test.each(mendedCases)("%s", (typed, right) => {
    expect(written(typed)).toBe(right);
  });
});

describe("left as it is", () => {
  test.each(untouched)("%s", (text) => {
    expect(findings(story({ text })).filter(({ group }) => group === "orthography")).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...mendedCases.map(([typed]) => typed),
  ...untouched,
  ...' ،؛:.؟!?;,"«»()…%'.split(""),
  "می",
  "ها",
  "تر",
  "ه",
  "ی",
  "  ",
  "ـ",
  "Next.js",
  "https://a.example/b?c=d,e",
  "18:30",
);
const texts = fc
  .array(pieces, { maxLength: 8 })
  .chain((parts) => fc.constantFrom(parts.join(" "), parts.join("")));

describe("whatever is typed", () => {
  test("mending twice changes nothing more", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = written(text);
        expect(written(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  test("each suggestion changes its own range and nothing else", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const content = story({ text });
        for (const finding of findings(content).filter(({ group }) => group === "orthography")) {
          const after = plainText(mended(content, mendingsOf([finding])).body);
          const { from, to } = finding.range ?? { from: 0, to: 0 };
          expect(after).toBe(text.slice(0, from) + finding.mend + text.slice(to));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("Latin words, addresses and times come through byte for byte", () => {
    const latin = (text: string) =>
      (text.match(/[A-Za-z][A-Za-z0-9./:@?&=_]*|\d+:\d+(?::\d+)?/g) ?? []).join(" ");
    fc.assert(
      fc.property(texts, (text) => {
        expect(latin(written(text))).toBe(latin(text));
      }),
      { numRuns: 400 },
    );
  });
});

test("what is spared is found whole", () => {
  const text = "نشانی https://a.example/ب و a@b.example در Next.js";
  expect(sparedIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(
    expect.arrayContaining(["https://a.example/ب", "a@b.example", "Next.js"]),
  );
});
