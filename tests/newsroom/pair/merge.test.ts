import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { BodyDocument } from "@/newsroom/stories/body";
import { emptyContent, type Figure, type StoryContent } from "@/newsroom/stories/content";
import { type Merged, merge, withChoices } from "@/newsroom/stories/merge";
import { isSame } from "@/newsroom/stories/same";
import { bodyOf } from "@/tests/stories";

const empty = emptyContent("5f1d3c8e-0000-4000-8000-0000000000aa");
const sheet = (part: Partial<StoryContent> = {}): StoryContent => ({ ...empty, ...part });

const word = fc.constantFrom("پل", "پارک", "مترو", "شهردار", "می‌سازیم", "۱۴۰۵", "باران", "کتابخانه");
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const figure: fc.Arbitrary<Figure> = fc.record({
  id: fc.constantFrom("f1", "f2", "f3"),
  label: line,
  value: fc.constantFrom("۱۲", "۴۰"),
  unit: fc.constant("کیلومتر"),
  source: line,
  sourceLink: fc.constant(""),
  date: fc.constant("" as const),
});
const figures = fc.uniqueArray(figure, { maxLength: 3, selector: ({ id }) => id });
const body = fc.array(line, { maxLength: 6 }).map((lines) => bodyOf(...lines));
const content: fc.Arbitrary<StoryContent> = fc
  .record({
    headline: line,
    lead: line,
    body,
    figures,
    tags: fc.uniqueArray(word, { maxLength: 5 }),
  })
  .map(sheet);

const linesOf = (document: BodyDocument) => document.content.map((block) => JSON.stringify(block));

/** Everything that would still be readable after the merge: the joined text and both sides of each clash. */
function readable({ content: joined, clashes }: Merged): string {
  return JSON.stringify([joined, clashes]);
}

function written(of: StoryContent, base: StoryContent): string[] {
  const lines = linesOf(of.body).filter((one) => !linesOf(base.body).includes(one));
  const fields = [of.headline, of.lead].filter((field) => ![base.headline, base.lead].includes(field));
  const tags = of.tags.filter((tag) => !base.tags.includes(tag));
  const claims = of.figures
    .filter((one) => !base.figures.some((was) => isSame(was, one)))
    .map((one) => JSON.stringify(one));
  return [...lines, ...claims, ...[...fields, ...tags].map((text) => JSON.stringify(text).slice(1, -1))];
}

describe("merging two texts that grew from one", () => {
  test("where only one side wrote, its text comes out as it is", () => {
    fc.assert(
      fc.property(content, content, (base, mine) => {
        expect(merge(base, mine, base)).toEqual({ content: mine, clashes: [] });
        const theirs = merge(base, base, mine);
        expect(theirs.clashes).toEqual([]);
        expect(isSame(theirs.content, mine)).toBe(true);
      }),
    );
  });

  test("where both wrote the same, there is nothing to decide", () => {
    fc.assert(
      fc.property(content, content, (base, both) => {
        expect(merge(base, both, structuredClone(both))).toEqual({ content: both, clashes: [] });
      }),
    );
  });

  test("changes in different parts both stand, whoever merges", () => {
    fc.assert(
      fc.property(content, line, body, (base, headline, text) => {
        const mine = { ...base, headline };
        const theirs = { ...base, body: text };
        for (const one of [merge(base, mine, theirs), merge(base, theirs, mine)]) {
          expect(one.clashes).toEqual([]);
          expect(isSame(one.content, { ...base, headline, body: text })).toBe(true);
        }
      }),
    );
  });

  test("what clashes is the same, whoever merges", () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const parts = (one: Merged) => one.clashes.map(({ part }) => part).sort();
        expect(parts(merge(base, mine, theirs))).toEqual(parts(merge(base, theirs, mine)));
      }),
    );
  });

  test("no word that either side wrote is lost", () => {
    fc.assert(
      fc.property(fc.option(content, { nil: null }), content, content, (base, mine, theirs) => {
        const everything = readable(merge(base, mine, theirs));
        for (const side of [mine, theirs])
          for (const words of written(side, base ?? empty)) expect(everything).toContain(words);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the body", () => {
  const base = sheet({ body: bodyOf("یک", "دو", "سه", "چهار", "پنج") });

  it("joins paragraphs that were changed, added and deleted apart from each other", () => {
    const mine = { ...base, body: bodyOf("یکم", "دو", "سه", "چهار", "پنج") };
    const theirs = { ...base, body: bodyOf("یک", "دو", "سه", "پنج", "شش") };
    const { content: joined, clashes } = merge(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(joined.body).toEqual(bodyOf("یکم", "دو", "سه", "پنج", "شش"));
  });

  it("sets the same paragraph side by side, with everything else joined on both sides", () => {
    const mine = { ...base, body: bodyOf("یک", "دوِ من", "سه", "چهار", "پنج") };
    const theirs = { ...base, body: bodyOf("یک", "دوِ او", "سه", "چهار", "پنجم") };
    const merged = merge(base, mine, theirs);
    expect(merged.content.body).toEqual(bodyOf("یک", "دوِ من", "سه", "چهار", "پنجم"));
    expect(merged.clashes).toMatchObject([
      { part: "body", theirs: bodyOf("یک", "دوِ او", "سه", "چهار", "پنجم") },
    ]);
    expect(withChoices(merged, new Set(["body"])).body).toEqual(bodyOf("یک", "دوِ او", "سه", "چهار", "پنجم"));
  });

  it("deleting what the other changed is a clash", () => {
    const mine = { ...base, body: bodyOf("یک", "سه", "چهار", "پنج") };
    const theirs = { ...base, body: bodyOf("یک", "دوِ او", "سه", "چهار", "پنج") };
    expect(merge(base, mine, theirs).clashes.map(({ part }) => part)).toEqual(["body"]);
  });

  it("the editor's own ways of writing the same are no change", () => {
    const mine = sheet({
      body: {
        type: "doc",
        content: [
          ...["یک", "دو", "سه", "چهار", "پنج"].map((text) => ({
            type: "paragraph" as const,
            attrs: { dir: null },
            content: [{ type: "text" as const, text }],
          })),
          { type: "paragraph", attrs: { dir: null } },
        ],
      },
    });
    const theirs = { ...base, body: bodyOf("یک", "دو", "سه", "چهار", "پنجم") };
    expect(merge(base, mine, theirs)).toMatchObject({ clashes: [], content: { body: theirs.body } });
  });
});

describe("figures and tags", () => {
  const one: Figure = {
    id: "f1",
    label: "طول پل",
    value: "۱۲",
    unit: "متر",
    source: "منطقه",
    sourceLink: "",
    date: "",
  };
  const base = sheet({ figures: [one], tags: ["پل", "ساری"] });

  it("two people who add a figure each keep both", () => {
    const mine = { ...base, figures: [one, { ...one, id: "f2", label: "عرض پل" }] };
    const theirs = { ...base, figures: [one, { ...one, id: "f3", label: "هزینه" }] };
    const { content: joined, clashes } = merge(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(joined.figures.map(({ id }) => id)).toEqual(["f1", "f2", "f3"]);
  });

  it("one figure changed by both is a clash", () => {
    const mine = { ...base, figures: [{ ...one, value: "۱۳" }] };
    const theirs = { ...base, figures: [{ ...one, value: "۱۴" }] };
    expect(merge(base, mine, theirs).clashes).toMatchObject([
      { part: "figures", mine: [{ value: "۱۳" }], theirs: [{ value: "۱۴" }] },
    ]);
  });

  it("tags are a set: what either added stays, what either removed goes", () => {
    const mine = { ...base, tags: ["پل", "ترافیک"] };
    const theirs = { ...base, tags: ["پل", "ساری", "عمران"] };
    expect(merge(base, mine, theirs)).toMatchObject({
      clashes: [],
      content: { tags: ["پل", "ترافیک", "عمران"] },
    });
  });

  it("more than a story takes is left to a person", () => {
    const many = (mark: string) => Array.from({ length: 8 }, (_, place) => `${mark}${place}`);
    const mine = { ...base, tags: many("الف") };
    const theirs = { ...base, tags: many("ب") };
    expect(merge(base, mine, theirs).clashes).toMatchObject([{ part: "tags", theirs: many("ب") }]);
  });
});
