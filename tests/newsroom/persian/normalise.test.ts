import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "@/newsroom/persian/normalise";
import { persianWord, roughText } from "@/tests/newsroom/persian/letters";

describe("letters and digits", () => {
  it.each([
    ["پروژه هاي شهري را پيگيري مي كنيم", "پروژه های شهری را پیگیری می کنیم"],
    ["علي عليه السلام، علی رغم", "علی علیه السلام، علی رغم"],
    ["شوراى شهر", "شورای شهر"],
    ["نامۀ شهروندان", "نامهٔ شهروندان"],
    ["خانه\u0654 پدری", "خانهٔ پدری"],
    ["تلفن ٠٥١ و ۰۵۱ و 051", "تلفن ۰۵۱ و ۰۵۱ و 051"],
    ["شهـــرداری ساری", "شهرداری ساری"],
    ["حمـّـید و مـُـهر", "حمّید و مُهر"],
    ["cafe\u0301", "café"],
    ["مسئول، رأس، مؤسسه، إن، ة", "مسئول، رأس، مؤسسه، إن، ة"],
  ])("%s → %s", (typed, kept) => {
    expect(normalise(typed)).toBe(kept);
  });

  it.each(["سال ۱۳۹۹ هـ.ش", "پسوند «ـها»", "سال‌های ۱۴۰۴ـ۱۴۰۵", "شهری ـ فرهنگی"])(
    "keeps the tatweel of %s",
    (text) => {
      expect(normalise(text)).toBe(text);
    },
  );
});

describe("what is not its business stays", () => {
  it.each([
    "Next.js 16.1, report.pdf, U.S.A, IMG_2023.jpg",
    "ساعت 18:30:15 ; v2.0 ; 12/5/1404",
    "12,500,000 ریال و ۱۲٬۵۰۰٬۰۰۰ ﷼ و ½",
    "https://example.ir/a?x=1&y=%D9%8A#top و www.sari.ir",
    "نشانی https://example.ir/شهر/علي_كريمي، تمام",
    "press@sari.ir #ساری @shahrdari",
    "<b>می شود</b>",
    'چرا؟؟؟!!! "درست"',
    "بند نخست\n\n\n\nبند دوم\tستون",
    "خانواده 👨‍👩‍👧 ❤️ 1️⃣ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "۱۴۰۵ ه\u200D.ش",
    "  دو  فاصله  ",
    "حمیّت، حقاً، هٔ",
    "",
  ])("%s", (text) => {
    expect(normalise(text)).toBe(text);
  });
});

describe("half-spaces", () => {
  it.each([
    ["می\u200C\u200C\u200Cخواهم", "می\u200Cخواهم"],
    ["می\u200C خواهم", "می خواهم"],
    ["می \u200Cخواهم", "می خواهم"],
    ["کتاب‌ها\u200C\nخانه‌ها\u200C", "کتاب‌ها\nخانه‌ها"],
    ["«\u200Cپیاده‌رو\u200C»\u200C.", "«پیاده‌رو»."],
    ["\u200C", ""],
    ["۲۰\u200Cساله و SMS\u200Cها", "۲۰\u200Cساله و SMS\u200Cها"],
    ["می\u200B\u200C\u200Bشود", "می\u200Cشود"],
  ])("%j → %j", (typed, kept) => {
    expect(normalise(typed)).toBe(kept);
  });

  it("are never lost between letters", () => {
    fc.assert(
      fc.property(persianWord, persianWord, (first, second) => {
        expect(normalise(`${first}\u200C${second}`)).toBe(`${first}\u200C${second}`);
      }),
    );
  });
});

describe("what nobody can see goes", () => {
  it.each([..."\u200B\uFEFF\u00AD\u200E\u200F\u061C\u202A\u202E\u2066\u2069\u0000\u0007\u007F\u0092\uFFFE"])(
    "%j",
    (unseen) => {
      expect(normalise(`شهر${unseen}داری`)).toBe("شهرداری");
    },
  );

  it.each([
    ["شهر\uD83Dداری", "شهرداری"],
    ["\uDE00\uD83D", ""],
    ["\uD83D\u200B\uDE00", ""],
    ["یک\r\nدو\rسه\u000Bچهار\u2028پنج\u0085شش", "یک\nدو\nسه\nچهار\nپنج\nشش"],
  ])("%j → %j", (typed, kept) => {
    expect(normalise(typed)).toBe(kept);
  });
});

describe("Arabic", () => {
  it.each([
    "آیهٔ ﴿إِنَّ اللَّهَ يُحِبُّ الْمُحْسِنِينَ﴾ را خواند",
    "آیهٔ ﴾وَلَقَدْ كَرَّمْنَا بَنِي آدَمَ﴿ را خواند",
    "حدیث «النظافة من الإيمان يا كرام ٣» را خواند",
  ])("quotation is left alone: %s", (text) => {
    expect(normalise(text)).toBe(text);
  });

  it.each([
    ["«دائرة المعارف بزرگ اسلامي»", "«دائرة المعارف بزرگ اسلامی»"],
    ["«شهردار ساري»", "«شهردار ساری»"],
    ["قال النبي صلى", "قال النبی صلی"],
    ["«سورة\nعلي»", "«سورة\nعلی»"],
    ["شهردار ساري: «الحياة الطيبة» و كار", "شهردار ساری: «الحياة الطيبة» و کار"],
    ["نشاني «https://x.ir/ي» ي", "نشانی «https://x.ir/ي» ی"],
  ])("Persian around it is mended: %j", (typed, kept) => {
    expect(normalise(typed)).toBe(kept);
  });

  it("marked by the caller keeps letters, digits and tatweel, and is still cleaned", () => {
    expect(normalise("قال النبي\u202E صلى ٣ مسـٔول\u200C", { arabic: true })).toBe("قال النبي صلى ٣ مسـٔول");
  });
});

it("changes nothing the second time, whatever comes", () => {
  fc.assert(
    fc.property(roughText, fc.boolean(), (text, arabic) => {
      const once = normalise(text, { arabic });
      expect(normalise(once, { arabic })).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

it("keeps thirty marks on a letter, and no heap", () => {
  expect(normalise(`ا${"\u064E".repeat(30)}ب`)).toBe(`ا${"\u064E".repeat(30)}ب`);
  expect(normalise(`ا${"\u064E".repeat(31)}ب`)).toBe(`ا${"\u064E".repeat(30)}ب`);
});

it("leaves no unseen character, whatever comes", () => {
  fc.assert(
    fc.property(roughText, (text) => {
      expect(normalise(text)).not.toMatch(/\p{Bidi_Control}|\p{Cs}|[\u200B\uFEFF\u00AD\r]|[^\P{Cc}\n\t]/u);
    }),
    { numRuns: 1000 },
  );
});

it("is linear on hostile repetition", () => {
  for (const unit of ["ـ", "\u064E", "\u064E\u0654", "«", "\u200C", "﴿", "اـ\u064E", "«ة", "https://"]) {
    const long = unit.repeat(200_000);
    expect(normalise(normalise(long))).toBe(normalise(long));
  }
});
