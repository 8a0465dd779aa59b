import { orthography } from "./rule";

const START = "(?<![\\p{L}\\p{M}\\u200c])";
const END = "(?![\\p{L}\\p{M}\\u200c])";
const pattern = (source: string) => new RegExp(source, "gu");

// «هوای تر»، «خیس و تر»: there the word is «تر» itself.
const WET = new Set([
  "و",
  "یا",
  "از",
  "به",
  "در",
  "که",
  "نه",
  "هم",
  "را",
  "هوای",
  "چشم",
  "چشمان",
  "چوب",
  "خاک",
  "لباس",
  "دست",
  "با",
  "پسماند",
  "زباله",
]);
const NOT_A_STEM = new Set(["که", "چه", "به", "نه", "سه", "ده", "شه", "مه"]);

/** «می شود» → «می‌شود». */
export const miApart = orthography({
  key: "half-space-mi",
  pattern: pattern(`(?<!ماه |\\p{N} )${START}(ن?می) +(?=\\p{L}[\\p{L}\\p{M}\\u200c]*[مدیتن]${END})`),
  mend: ([, prefix = ""]) => `${prefix}\u200c`,
});

const PRESENT = "شو|کن|ده|گیر|رو|توان|خواه|گوی|رس|باش|گذار|دار|یاب|پرداز|ساز|گذر|آی|مان|خور|نویس|خوان|بین";
const PAST = "شد|کرد|داد|گرفت|رفت|توانست|خواست|گفت|رسید|گذاشت|یافت|پرداخت|ساخت|آمد|ماند|نوشت|دید";

/** «میشود» → «می‌شود»; «میدان» is a word of its own and not in the list. */
export const miJoined = orthography({
  key: "half-space-mi-joined",
  pattern: pattern(`${START}(ن?می)((?:${PRESENT})(?:م|ی|د|یم|ید|ند)|(?:${PAST})(?:م|ی|یم|ید|ند)?)${END}`),
  mend: ([whole, prefix = "", verb = ""]) => (NOT_VERBS.has(whole) ? null : `${prefix}\u200c${verb}`),
});

const NOT_VERBS = new Set(["میمانی", "میرسید", "میدارد", "میرو"]);

/** «پروژه ها» → «پروژه‌ها». */
export const plurals = orthography({
  key: "half-space-ha",
  pattern: pattern(
    `(?<=[\\p{L}\\p{M}]{2}) +(?=(?:ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان)${END}(?! و هوی))`,
  ),
  mend: () => "\u200c",
});

/** «بزرگ تر» → «بزرگ‌تر». */
export const comparatives = orthography({
  key: "half-space-tar",
  pattern: pattern(`${START}([\\p{L}\\p{M}\\u200c]+) +(تر|ترین|تری|ترها|ترین‌ها)${END}`),
  mend: ([, word = "", end = ""]) => (word.length < 2 || WET.has(word) ? null : `${word}\u200c${end}`),
});

/** «رفته ام»، «خانه ای» → «رفته‌ام»، «خانه‌ای». */
export const endings = orthography({
  key: "half-space-am",
  pattern: pattern(`${START}([\\p{L}\\p{M}\\u200c]+[^\\sاوی]ه) +(ام|ات|اش|ای|ایم|اید|اند)${END}(?! کاش)`),
  mend: ([, word = "", end = ""]) => (word.length < 3 || NOT_A_STEM.has(word) ? null : `${word}\u200c${end}`),
});

/** «علاقه مند»، «بین المللی»، «هم چنین»: words of one piece. */
export const compounds = orthography({
  key: "half-space-compound",
  pattern: pattern(
    `${START}(علاقه|بهره) (مند(?:ان|ی|ند)?)${END}|${START}(بین) (المللی?)${END}|${START}(هم) (چنین|چنان)${END}|${START}(ب)(عنوان|ویژه|منظور)${END}`,
  ),
  mend: ([, one, two, three, four, five, six, seven, eight]) => {
    if (seven) return `به\u200c${eight}`;
    return five ? `${five}${six}` : `${one ?? three}\u200c${two ?? four}`;
  },
});
