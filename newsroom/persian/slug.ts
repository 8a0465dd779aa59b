import { latinDigits } from "@/newsroom/persian/digits";
import { normalise } from "@/newsroom/persian/normalise";

const LONGEST = 80;
const NOTHING_TO_SAY = "خبر";
// Without these nothing counts as a quotation or an address, so Arabic letters do not reach the slug.
const SPARED_BY = /[«»\uFD3E\uFD3F:]/g;
const SILENT = /[\u200D\p{M}\u0640]/gu;
const NOT_A_WORD = /[^\p{L}\p{Nd}]+/u;

/**
 * The words of a headline as they stand in its address: «کمیسیون ماده ۱۰۰ پروژه‌ها» → "کمیسیون-ماده-100-پروژه-ها".
 * In: any text. Out: letters and ASCII digits joined by '-', NFC, at most 80 characters and cut between words
 * where a word ends within them, «خبر» where no letter is left. Not percent-encoded.
 */
export function slugOf(headline: string): string {
  const plain = latinDigits(normalise(headline.replace(SPARED_BY, " ")));
  const words = plain.replace(SILENT, "").normalize("NFC").split(NOT_A_WORD);
  return upTo(LONGEST, words.filter(Boolean)) || NOTHING_TO_SAY;
}

function upTo(longest: number, words: string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : [...word].slice(0, longest).join("");
    if ([...longer].length > longest) return slug;
    slug = longer;
  }
  return slug;
}
