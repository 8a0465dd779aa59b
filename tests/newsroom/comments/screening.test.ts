import { describe, expect, it } from "vitest";
import { honestForm } from "@/newsroom/form-stamp";
import { screen } from "@/newsroom/screening";
import { posted, rowOf, scene } from "./stage";

const quiet = {
  rawName: "",
  rawWords: "",
  words: "",
  trap: false,
  unsigned: false,
  tooSoon: false,
  many: false,
  sameWords: false,
  alike: false,
  watchWords: [],
};

describe("nothing is noticed about", () => {
  it.each([
    "هیچ کس پاسخگو نیست",
    "تجاوز به حریم پیاده‌رو",
    "سوپر مارکت",
    "دیوار لخت مدرسه",
    "ایستگاه منیریه",
    "حشرات موذی",
    "کسب و کار",
    "ساعت ۹:۳۰ تا ۱۲.۳۰",
    "خ.ایران",
  ])("«%s»", (words) => {
    expect(screen({ ...quiet, rawWords: words, words })).toEqual([]);
  });
});

describe("the moderator is told", () => {
  it.each(["https://example.ir/a", "HTTP://X.IR", "www.example", "بیایید به example.com", "t.me/kanal"])(
    "of a link: %s",
    (words) => {
      expect(screen({ ...quiet, words })).toEqual(["link"]);
    },
  );

  it.each(["\u202Eواژگون", "\u2066x\u2069"])("of characters that turn a line: %j", (rawWords) => {
    expect(screen({ ...quiet, rawWords })).toEqual(["hidden-direction"]);
    expect(screen({ ...quiet, rawName: rawWords })).toEqual(["hidden-direction"]);
  });

  it("of a form that is none of ours, and of one that came back at once", async () => {
    const { code } = await scene();
    const { id } = await posted(code, { form: { ...honestForm, unsigned: true, hasty: true } });
    expect((await rowOf(id)).signals).toEqual(["unsigned", "too-soon"]);
  });

  it("of everything at once, not only of the first", async () => {
    const { code } = await scene();
    const words = "\u202Ehttps://example.ir";
    await posted(code, { words });
    const { id } = await posted(code, { words, form: { ...honestForm, trap: true } });
    expect((await rowOf(id)).signals).toEqual(["trap", "link", "same-words", "hidden-direction"]);
  });
});

it("a filled trap holds the comment and gives a receipt like any other", async () => {
  const { code } = await scene();
  const { id, receipt } = await posted(code, { form: { ...honestForm, trap: true } });
  expect(receipt).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){4}$/);
  expect(await rowOf(id)).toMatchObject({ state: "queued", signals: ["trap"] });
});
