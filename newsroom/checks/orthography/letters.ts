import { persianDigits } from "@/newsroom/persian/digits";
import { orthography } from "./rule";

const PERSIAN: Record<string, string> = { ي: "ی", ى: "ی", ك: "ک" };

/** Ye and kaf of an Arabic keyboard: searched for, they are not found. */
export const arabicLetters = orthography({
  key: "arabic-letters",
  pattern: /[\p{L}\p{M}\u200c]*[يىك][\p{L}\p{M}\u200c]*/gu,
  mend: ([word]) => word.replace(/[يىك]/g, (letter) => PERSIAN[letter] ?? letter),
});

/** Digits of an Arabic keyboard (٤٥٦). */
export const arabicDigits = orthography({
  key: "arabic-digits",
  pattern: /[\u0660-\u0669]+/g,
  mend: ([digits]) => persianDigits(digits),
});

/** A Latin number between Persian words; times, sums and versions keep their own. */
export const latinDigits = orthography({
  key: "latin-digits",
  pattern:
    /(?<=(?:^|[\u0621-\u06cc»،؛:])[ \u200c]?)(?<![\w.:/\-–])\d+(?![\w:/\-–]|\.\d|[ ]?[A-Za-z])(?=[ .،؛؟!)»٪%]|$)/gu,
  mend: ([digits]) => persianDigits(digits),
});

/** A line drawn into a word to stretch it. */
export const tatweel = orthography({
  key: "tatweel",
  pattern: /(?<=[\u0621-\u063a\u0641-\u06d3])\u0640+(?=[\u0621-\u063a\u0641-\u06d3])/gu,
  mend: () => "",
});

/** «خانه ی پدری»، «خانه‌ی پدری» and «خانۀ پدری» are «خانهٔ پدری». */
export const hamzeh = orthography({
  key: "hamzeh",
  pattern: /(?<![\p{L}\p{M}\u200c])([\p{L}\p{M}\u200c]*)(ۀ|هء|ه[ \u200c]ی(?= [\p{L}«(\d]))(?![\p{L}\p{M}])/gu,
  mend: ([, stem = "", end = ""]) => (isSilent(stem, end) ? `${stem}هٔ` : null),
});

// «راه ی»، «کوه ی»: that h is heard, and takes no hamzeh.
function isSilent(stem: string, end: string): boolean {
  if (end === "ۀ" || end === "هء") return stem !== "";
  return stem.length > 1 && !/[اوی]$/u.test(stem);
}
