import { type Check, isPart, matches } from "../check";
import { sentencesOf, wordsIn } from "../sentences";

const PRAISE = [
  "بی‌نظیر",
  "بی‌بدیل",
  "بی‌شائبه",
  "شبانه‌روزی و",
  "تلاش‌های شبانه‌روزی",
  "تلاش شبانه‌روزی",
  "مدیریت جهادی",
  "خدمات ارزنده",
  "اقدامات ارزنده",
  "خدوم",
  "پرتلاش",
  "باشکوه",
  "شایسته تقدیر",
  "شایستهٔ تقدیر",
  "در خور تحسین",
  "درخور تحسین",
  "چشمگیری",
  "ستودنی",
  "با شکوه هرچه تمام‌تر",
  "منویات",
];
const EMPTY = ["لازم به ذکر است که", "شایان ذکر است که", "گفتنی است که", "لازم به ذکر است", "شایان ذکر است"];

const oneOf = (words: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\u200c])(?:${words.join("|").replaceAll("\u200c", "[\\u200c ]")})(?![\\p{L}])(?![^«]*»)`,
    "gu",
  );

const PRAISING = oneOf(PRAISE);
const EMPTY_START = new RegExp(`${oneOf(EMPTY).source},? ?`, "gu");

/** Praise that nobody can measure; in somebody's own words it may stand. */
export const emptyPraise: Check = {
  key: "empty-praise",
  group: "craft",
  inPassage: (passage) => (isPart(passage, "picture", "figure") ? [] : matches(passage.text, PRAISING)),
};

/** «لازم به ذکر است»: take it away and nothing is missing. */
export const emptyWords: Check = {
  key: "empty-words",
  group: "craft",
  inPassage: ({ text }) => matches(text, EMPTY_START, () => ""),
};

const SPEAKER =
  /گفت|می‌گو|گوید|افزود|به گفته|به قول|به باور|اعلام|تأکید|تاکید|خواست|خواند|نوشت|نامه|پرسید|پاسخ|شعار|عنوان|نام|خوانده|توضیح داد|یادآور|اشاره|اظهار|دانست|بیان|سخن|نظر|پیشنهاد|می‌نویس|بند|ماده|معنا|آمده/u;
const LONG_QUOTE = 7;

/** Somebody said it: who? */
export const quoteWithoutSpeaker: Check = {
  key: "quote-no-speaker",
  group: "craft",
  inPassage: ({ kind, where, text }) => {
    if (kind !== "prose" || where.part !== "body") return [];
    const around = text.replace(/«[^»]*»/gu, " ");
    if (SPEAKER.test(around)) return [];
    return matches(text, /«[^«»]+»/gu).filter(({ from, to }) => wordsIn(text.slice(from, to)) >= LONG_QUOTE);
  },
};

const NOBODY = /(?<![\p{L}\u200c])(?:گفته|شنیده|ادعا|عنوان|بیان) (?:شد|می‌شود|شده است)(?![\p{L}])/gu;
const BY = /به گفته|از سوی|توسط|به نقل از|بر پایه|بر اساس|براساس|طبق/u;

/** «گفته شد»: by whom? */
export const saidByNobody: Check = {
  key: "said-by-nobody",
  group: "craft",
  inPassage: ({ text }) =>
    sentencesOf(text).flatMap((sentence) =>
      BY.test(sentence.text)
        ? []
        : matches(sentence.text, NOBODY).map((hit) => ({
            ...hit,
            from: hit.from + sentence.from,
            to: hit.to + sentence.from,
          })),
    ),
};
