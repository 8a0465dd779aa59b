/** One way to write a word so that a plain comparison misses it. */
export type Disguise = { name: string; wear: (word: string) => string };

function between(name: string, hidden: string): Disguise {
  return { name, wear: (word) => [...word].join(hidden) };
}

function swap(name: string, from: string, to: string): Disguise {
  return { name, wear: (word) => word.replaceAll(from, to) };
}

const FINAL_FORMS: Record<string, string> = {
  ش: "ﺵ",
  ه: "ﻩ",
  ر: "ﺭ",
  د: "ﺩ",
  ا: "ﺍ",
  ی: "ﯼ",
  ک: "ﮎ",
  م: "ﻡ",
};

/** The twenty that passed every published matcher they were tried on, and fifteen more. */
export const disguises: Disguise[] = [
  swap("Arabic kaf", "ک", "ك"),
  between("tatweel", "\u0640"),
  between("half-space", "\u200C"),
  between("joiner", "\u200D"),
  between("zero width space", "\u200B"),
  between("right-to-left mark", "\u200F"),
  between("left-to-right mark", "\u200E"),
  between("Arabic letter mark", "\u061C"),
  between("soft hyphen", "\u00AD"),
  between("byte order mark", "\uFEFF"),
  between("harakat", "\u064E"),
  between("dots", "."),
  between("spaces", " "),
  {
    name: "presentation forms",
    wear: (word) => word.replace(/./gu, (letter) => FINAL_FORMS[letter] ?? letter),
  },
  { name: "stretched letters", wear: (word) => word.replace(/./gu, "$&$&$&$&") },
  between("variation selector", "\uFE0F"),
  swap("swash kaf", "ک", "ڪ"),
  between("grapheme joiner", "\u034F"),
  between("tag character", "\u{E0061}"),
  between("Hangul filler", "\u3164"),
  swap("Arabic yeh", "ی", "ي"),
  swap("dotless yeh", "ی", "ى"),
  swap("yeh barree", "ی", "ے"),
  swap("alef wasla", "ا", "ٱ"),
  swap("hamza over alef", "ا", "أ"),
  swap("waw with ring", "و", "ۆ"),
  between("word joiner", "\u2060"),
  between("stars", "*"),
  between("emoji", "🔥"),
  between("line breaks", "\n"),
  between("unassigned joiner", "\u2065"),
  between("lost object", "\uFFFC"),
  between("private letter", "\uE000"),
  swap("Kurdish reh", "ر", "ڕ"),
  swap("Pashto kaf", "ک", "ګ"),
];
