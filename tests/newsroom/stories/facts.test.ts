import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyContent, type StoryContent } from "@/newsroom/stories/content";
import { changedFacts } from "@/newsroom/stories/facts";
import { bodyOf } from "@/tests/stories";

const base: StoryContent = {
  ...emptyContent(randomUUID()),
  headline: "پل محله باز می‌شود",
  lead: "شهردار ساری، علی رضازاده، روز شنبه ساعت ۹:۳۰ از پل بازدید کرد.",
};
const withBody = (...lines: string[]): StoryContent => ({ ...base, body: bodyOf(...lines) });
const told = (before: StoryContent, after: StoryContent, known: string[] = []) =>
  changedFacts(before, after, known).map((change) => `${change.before} ← ${change.after}`);

describe("a fact that changes is named", () => {
  const cases: [string, string, string, string][] = [
    ["a number", "راه ۱۲ کیلومتر است.", "راه ۱۴ کیلومتر است.", "۱۲ کیلومتر ← ۱۴ کیلومتر"],
    ["a unit", "راه ۱۲ کیلومتر است.", "راه ۱۲ متر است.", "۱۲ کیلومتر ← ۱۲ متر"],
    ["money", "۳ میلیارد تومان شد.", "۳ میلیون تومان شد.", "۳ میلیارد تومان ← ۳ میلیون تومان"],
    ["a percentage", "۲۵٪ پیش رفت.", "۲۶٪ پیش رفت.", "۲۵٪ ← ۲۶٪"],
    ["a decimal", "۲٫۵ متر", "۲۵ متر", "۲٫۵ متر ← ۲۵ متر"],
    ["a time", "ساعت ۹:۳۰ باز است.", "ساعت ۹:۴۵ باز است.", "۹:۳۰ ← ۹:۴۵"],
    ["a date", "از ۱ آذر باز است.", "از ۱ دی باز است.", "۱ آذر ← ۱ دی"],
    ["a numeric date", "تا ۱۴۰۵/۹/۱ باز است.", "تا ۱۴۰۵/۹/۲ باز است.", "۱۴۰۵/۹/۱ ← ۱۴۰۵/۹/۲"],
    ["a weekday", "روز سه‌شنبه باز است.", "روز چهارشنبه باز است.", "سه‌شنبه ← چهارشنبه"],
    ["a near day", "از فردا باز است.", "از پس‌فردا باز است.", "فردا ← پس‌فردا"],
    ["a quotation", "او گفت: «کار تمام شد».", "او گفت: «کار مانده است».", "کار تمام شد ← کار مانده است"],
    [
      "a web address",
      "در sari.example و www.sari.ir ببینید",
      "در sari.example و www.sari.com ببینید",
      "www.sari.ir ← www.sari.com",
    ],
    ["a telephone number", "با ۰۱۱۳۳۳۳ تماس بگیرید", "با ۰۱۱۳۳۳۴ تماس بگیرید", "۰۱۱۳۳۳۳ ← ۰۱۱۳۳۳۴"],
    ["a name", "دکتر علی رضایی گفت.", "دکتر عباس رضایی گفت.", "دکتر علی رضایی ← دکتر عباس رضایی"],
    ["a title", "شهردار رضازاده گفت.", "سرپرست رضازاده گفت.", "شهردار رضازاده ← سرپرست رضازاده"],
    ["a fact added", "پل باز شد.", "پل با ۱۲ میلیارد تومان باز شد.", "null ← ۱۲ میلیارد تومان"],
    ["a fact taken out", "پل با ۱۲ میلیارد تومان باز شد.", "پل باز شد.", "۱۲ میلیارد تومان ← null"],
  ];
  it.each(cases)("%s", (_, before, after, change) => {
    expect(told(withBody(before), withBody(after))).toEqual([change]);
  });

  it("in the order of the line: two numbers that changed places", () => {
    const before = withBody("۱۲ مرد و ۱۴ زن آمدند.");
    expect(told(before, withBody("۱۴ مرد و ۱۲ زن آمدند."))).not.toEqual([]);
  });

  it("a known name wherever it stands, once it comes or goes", () => {
    const before = withBody("نوری دیروز آمد.");
    const after = withBody("نوریان دیروز آمد. باقری هم بود.");
    expect(told(before, after, ["باقری"])).toEqual(["null ← باقری"]);
    expect(told(before, after)).toEqual([]);
  });

  it("the topic, a picture's credit, a link behind the same words, a promise's day", () => {
    const picture = { mediaId: randomUUID(), alt: "پل", decorative: false, caption: "پل", credit: "نگار" };
    const promise = { id: randomUUID(), ownerId: base.organisationId, dueOn: "2027-01-01" };
    const linked = (href: string): StoryContent => ({
      ...base,
      body: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [{ type: "text", text: "این‌جا", marks: [{ type: "link", attrs: { href } }] }],
          },
        ],
      },
    });
    expect(changedFacts(base, { ...base, topicId: randomUUID() })).toHaveLength(1);
    expect(told({ ...base, picture }, { ...base, picture: { ...picture, credit: "بهار" } })).toEqual([
      "نگار ← بهار",
    ]);
    expect(told(linked("https://a.example/"), linked("https://b.example/"))).toHaveLength(1);
    const moved = { ...promise, dueOn: "2027-02-01" };
    expect(changedFacts({ ...base, promises: [promise] }, { ...base, promises: [moved] })).toHaveLength(1);
  });
});

describe("what is no fact is never flagged", () => {
  it("other words around the facts, a moved, a split and a joined paragraph", () => {
    const before = withBody("پل ۱۲ متر است. شهردار رضازاده گفت خوب است.", "روز شنبه باز شد.");
    expect(
      told(before, withBody("پل تازه ۱۲ متر دارد. شهردار رضازاده گفت عالی است.", "روز شنبه باز شد.")),
    ).toEqual([]);
    expect(told(before, withBody("روز شنبه باز شد.", "پل ۱۲ متر است. شهردار رضازاده گفت خوب است."))).toEqual(
      [],
    );
    expect(
      told(before, withBody("پل ۱۲ متر است.", "شهردار رضازاده گفت خوب است.", "روز شنبه باز شد.")),
    ).toEqual([]);
  });

  it("the same value in other digits, grouping and zeros", () => {
    const before = withBody("۱۲٬۵۰۰ نفر در ۱۴۰۵/۰۹/۰۱ ساعت ۰۹:۳۰ آمدند؛ ۲۵٪ بیشتر.");
    expect(told(before, withBody("12500 نفر در 1405/9/1 ساعت 9:30 آمدند؛ ۲۵ درصد بیشتر."))).toEqual([]);
  });

  it("a title that is left out or alone, and a word of another ending", () => {
    expect(told(withBody("آقای شهردار آمد."), withBody("شهردار آمدند."))).toEqual([]);
  });
});

const sentences = [
  "شهردار ساری، علی رضازاده، گفت: «کار پل تا پایان سال می‌ماند».",
  "پیاده‌روی خیابان قارن به درازای ۱۲٬۵۰۰ متر نوسازی می‌شود و ۲٫۵ میلیارد تومان می‌خواهد.",
  "روز سه‌شنبه ۱ آذر ۱۴۰۵ ساعت ۹:۳۰ مدیر‌عامل سازمان حمل‌ونقل از خط ۷ بازدید می‌کند.",
  "برای آگاهی بیشتر به https://sari.example/a?b=12 بروید یا با ۰۱۱۳۳۲۲ تماس بگیرید.",
  "دکتر کیانوش یزدانی و مهندس سارا کاظمی در نشست شورای شهر بودند.",
];
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((all) => all.join("\n"));

/** Mends that no reader would call a change: half-spaces, the other keyboard's letters and digits, a comma, a stop. */
const mends: ((words: string) => string)[] = [
  (words) => words.replaceAll("\u200C", ""),
  (words) => words.replaceAll("\u200C", " "),
  (words) => words.replaceAll("ی", "ي").replaceAll("ک", "ك"),
  (words) => words.replace(/(?<=[آ-ی]) (?=[آ-ی])/, "، "),
  (words) => words.replace(/[.]$/, ""),
  (words) => words.replace(/[.]$/, "!"),
  (words) => words.replaceAll("؛", "،"),
  (words) => words.replace(/ (?=[آ-ی])/g, "  "),
  (words) => words.replace(/[۰-۹](?![^\n]*https)/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)),
];
const lines = (words: string) => withBody(...words.split("\n"));

describe("for every text", () => {
  it("a minor mend is never flagged", () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom(...mends), { maxLength: 4 }), (words, some) => {
        const mended = some.reduce((so, mend) => mend(so), words);
        expect(told(lines(words), lines(mended))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("a changed digit always is, in the text, the lead, the headline and a figure", () => {
    const where = fc.constantFrom("body", "lead", "headline", "figure");
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 9 }), where, (words, which, step, part) => {
        const digits = [...words.matchAll(/[0-9۰-۹]/g)];
        fc.pre(digits.length > 0);
        const at = digits[which % digits.length]?.index ?? 0;
        const code = words.charCodeAt(at);
        const zero = code >= 0x06f0 ? 0x06f0 : 0x30;
        const other = String.fromCharCode(zero + ((code - zero + step) % 10));
        const changed = words.slice(0, at) + other + words.slice(at + 1);
        expect(told(partOf(part, words), partOf(part, changed))).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

function partOf(part: string, words: string): StoryContent {
  if (part === "body") return lines(words);
  if (part !== "figure") return { ...base, [part]: words };
  const figure = {
    id: "f",
    label: "پل",
    value: words,
    unit: "متر",
    source: "نقشه",
    sourceLink: "",
    date: "",
  };
  return { ...base, figures: [figure] };
}
