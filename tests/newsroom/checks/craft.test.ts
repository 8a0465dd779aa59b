import { describe, expect, test } from "vitest";
import type { KnownName } from "@/newsroom/checks/known-name";
import { mended, mendingsOf } from "@/newsroom/checks/mend";
import type { StoryContent } from "@/newsroom/stories/content";
import { bodyOf, DAY, found, quotes, story } from "./sheet";

const figure = {
  id: "a",
  label: "درخت‌های کاشته‌شده",
  value: "۱۲۰۰",
  unit: "اصله",
  date: "2026-11-20",
  source: "سازمان پارک‌ها",
  sourceLink: "",
};

const linked = (words: string, href: string): StoryContent["body"] => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [{ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }],
    },
  ],
});

describe("headline, kicker and lead", () => {
  test("a full stop at the end of a headline is taken away in one press", () => {
    const before = story({ headline: "پل محله باز شد." });
    const [finding] = found("headline-full-stop", before);
    expect(finding && mended(before, mendingsOf([finding])).headline).toBe("پل محله باز شد");
    expect(found("headline-full-stop", story({ headline: "پل محله باز شد…" }))).toEqual([]);
  });

  test("a headline has a verb, stands alone and fits two lines", () => {
    expect(found("headline-no-verb", story({ headline: "جلسهٔ شورای شهر" }))).toHaveLength(1);
    expect(found("headline-no-verb", story({ headline: "شورا بودجه را تصویب کرد" }))).toEqual([]);
    expect(quotes("headline-leans", story({ headline: "او از مردم تشکر کرد" }))).toEqual(["او"]);
    const long = story({ headline: "شورا بودجه را تصویب کرد ".repeat(5).trim() });
    expect(found("headline-long", long)).toHaveLength(1);
  });

  test("headline and lead agree, and a number of the headline stands in the story", () => {
    const apart = { headline: "پل تازهٔ محله باز شد", lead: "بوستان بهار دیروز آبیاری قطره‌ای گرفت." };
    expect(found("headline-lead-apart", story(apart))).toHaveLength(1);
    const number = { headline: "۴۰ اتوبوس تازه آمد", lead: "اتوبوس‌های تازه آمدند.", text: "۳۰ اتوبوس آمد." };
    expect(found("headline-number-apart", story(number))).toHaveLength(1);
    expect(found("headline-number-apart", story({ ...number, text: "۴۰ اتوبوس آمد." }))).toEqual([]);
    expect(found("headline-number-apart", story({ ...number, headline: "اتوبوس 877ac آمد" }))).toEqual([]);
  });

  test("a kicker does not say the headline again, a lead has two sentences", () => {
    const said = { kicker: "پل تازهٔ محله باز شد", headline: "پل تازهٔ محله باز شد" };
    expect(found("kicker-repeated", story(said))).toHaveLength(1);
    expect(found("lead-long", story({ lead: "یک شد. دو شد. سه شد." }))).toHaveLength(1);
  });
});

describe("figures", () => {
  test("a number that disagrees with its figure is shown with the figure's value", () => {
    const text = "شمار درخت‌های کاشته‌شده به ۱۵۰۰ اصله رسید.";
    const before = story({ text, figures: [figure] });
    const [finding] = found("figure-disagrees", before);
    expect(finding).toMatchObject({ quote: "۱۵۰۰", mend: "۱۲۰۰" });
    expect(
      found("figure-disagrees", story({ text: text.replace("۱۵۰۰", "۱۲۰۰"), figures: [figure] })),
    ).toEqual([]);
  });

  test("a large number has a source or a figure", () => {
    expect(quotes("number-without-source", story({ text: "۲۵۰۰ نفر آمدند." }))).toEqual(["۲۵۰۰"]);
    expect(quotes("number-without-source", story({ text: "به گفتهٔ پلیس ۲۵۰۰ نفر آمدند." }))).toEqual([]);
  });

  test("a share is not more than a hundred in a hundred, growth may be", () => {
    expect(quotes("percent-over-hundred", story({ text: "۱۲۰ درصد خانه‌ها آب دارند." }))).toEqual(["۱۲۰"]);
    expect(quotes("percent-over-hundred", story({ text: "درآمد ۱۲۰ درصد رشد کرد." }))).toEqual([]);
  });
});

describe("craft, links and pictures", () => {
  test("praise is shown, but not in somebody's own words", () => {
    expect(quotes("empty-praise", story({ text: "مدیران خدوم آمدند." }))).toEqual(["خدوم"]);
    expect(quotes("empty-praise", story({ text: "رجبی گفت: «مدیران خدوم آمدند.»" }))).toEqual([]);
  });

  test("a quotation has a speaker", () => {
    const nobody = "«ما تا پایان سال همهٔ پل‌های شهر را می‌سازیم و بس.»";
    expect(found("quote-no-speaker", story({ text: nobody }))).toHaveLength(1);
    expect(found("quote-no-speaker", story({ text: `شهردار گفت: ${nobody}` }))).toEqual([]);
  });

  test("a link says where it leads, is secure and opens", () => {
    expect(quotes("link-says-nothing", story({ body: linked("اینجا", "https://a.example/") }))).toEqual([
      "اینجا",
    ]);
    const body = linked("گزارش", "http://a.example/");
    expect(quotes("link-not-secure", story({ body }))).toEqual(["گزارش"]);
  });

  test("texts in other languages are left to others", () => {
    expect(found("headline-no-verb", story({ headline: "The bridge", language: "en" }))).toEqual([]);
  });

  test("a paragraph of a hundred and forty words is a wall", () => {
    expect(found("long-paragraph", story({ body: bodyOf("واژه ".repeat(140).trim()) }))).toHaveLength(1);
  });
});

describe("names and titles", () => {
  const person = (more: Partial<KnownName>): KnownName => ({
    id: "x",
    kind: "official",
    name: "عباس رجبی",
    variants: ["عباس رجب‌نژاد"],
    title: "شهردار ساری",
    organisation: "",
    from: "2023-01-01",
    to: "2025-12-31",
    ...more,
  });
  const now = person({ id: "y", name: "مریم حسینی", variants: [], from: "2026-01-01", to: null });
  const registry = [person({}), now];

  test("a misspelt name is mended to the right form", () => {
    const [finding] = found("name-misspelt", story({ text: "عباس رجب‌نژاد آمد." }), registry);
    expect(finding).toMatchObject({ quote: "عباس رجب‌نژاد", mend: "عباس رجبی" });
    const [slip] = found("name-misspelt", story({ text: "مریم حسینیی آمد." }), registry);
    expect(slip?.mend).toBe("مریم حسینی");
  });

  test("a former title is underlined on the story's day, and was right on another", () => {
    const text = story({ text: "عباس رجبی، شهردار ساری، سخن گفت." });
    expect(found("title-former", text, registry, DAY).map(({ quote }) => quote)).toEqual(["شهردار ساری"]);
    expect(found("title-former", text, registry, "2025-12-31")).toEqual([]);
    expect(found("title-former", text, registry, "2026-01-01")).toHaveLength(1);
    const said = story({ text: "عباس رجبی، شهردار ساری پیشین، سخن گفت." });
    expect(found("title-former", said, registry, DAY)).toEqual([]);
  });

  test("one official's title beside another's name says who holds it", () => {
    const deputy = person({ id: "z", name: "رضا کاظمی", title: "معاون عمرانی", variants: [], to: null });
    const text = story({ text: "رضا کاظمی، شهردار ساری، سخن گفت." });
    expect(found("title-of-another", text, [...registry, deputy], DAY)[0]).toMatchObject({
      quote: "شهردار ساری",
      mend: "معاون عمرانی",
      values: { holder: "مریم حسینی" },
    });
  });
});
