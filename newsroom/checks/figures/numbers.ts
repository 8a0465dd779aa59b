import { latinDigits } from "@/newsroom/persian/digits";
import type { Range } from "../finding";

/** A number as a text says it, in digits or words or both: «۱۲ هزار» is 12000. */
export interface Claim extends Range {
  value: number;
  /** Said in words altogether. */
  spelt: boolean;
  percent: boolean;
  /** The words right after it, for its unit. */
  unit: string;
}

const ONES =
  "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split(" ");
const TENS = "بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split(" ");
const HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split(" ");
const SCALES: Record<string, number> = { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9 };

const WORTH = new Map<string, number>([
  ...ONES.map((word, place) => [word, place + 1] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
  ...HUNDREDS.map((word, place) => [word, (place + 1) * 100] as const),
]);

const WORD = [...WORTH.keys()].sort((one, other) => other.length - one.length).join("|");
const SCALE = "هزار|میلیون|میلیارد";
const DIGITS = "[\\p{Nd}]+(?:[٬,،][\\p{Nd}]{3})*(?:[٫.][\\p{Nd}]+)?";
const CLAIM = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}\\u200c:/.٫٬-])(?:(${DIGITS})((?:[ \\u200c](?:${SCALE}))*)(?![\\p{N}:/A-Za-z]|[.٫]\\p{N})|((?:${WORD}|${SCALE})(?:(?: و |[ \\u200c])(?:${WORD}|${SCALE}))*)(?![\\p{L}\\p{M}\\u200c]))`,
  "gu",
);
const AFTER = /^(?:\s*(?<percent>٪|%|درصد))?\s*(?<unit>[\p{L}\p{M}\u200c]+(?: [\p{L}\p{M}\u200c]+)?)?/u;

/** Every number a text claims; times, dates with slashes and telephone numbers are none. */
export function numbersIn(text: string): Claim[] {
  return [...text.matchAll(CLAIM)].flatMap((match) => {
    const [whole, digits, scales = "", words] = match;
    const value = digits
      ? Number(latinDigits(digits).replace(/[٬,،]/g, "").replace("٫", ".")) * scaleOf(scales)
      : spelt(words ?? "");
    if (!Number.isFinite(value)) return [];
    const from = match.index;
    const after = AFTER.exec(text.slice(from + whole.length))?.groups ?? {};
    const percent = after.percent !== undefined;
    return [
      {
        from,
        to: from + whole.length,
        value,
        spelt: !digits,
        percent,
        unit: percent ? "درصد" : (after.unit ?? ""),
      },
    ];
  });
}

function scaleOf(words: string): number {
  return words
    .split(/[\s\u200c]+/)
    .filter(Boolean)
    .reduce((worth, word) => worth * (SCALES[word] ?? 1), 1);
}

function spelt(words: string): number {
  let [sum, part] = [0, 0];
  for (const word of words.split(/(?: و |[\s\u200c])+/)) {
    const scale = SCALES[word];
    if (scale === undefined) part += WORTH.get(word) ?? 0;
    else {
      sum += (part || 1) * scale;
      part = 0;
    }
  }
  return sum + part;
}
