import { latinDigits } from "@/newsroom/persian/digits";
import { withoutLookalikes } from "@/newsroom/persian/lookalikes";
import { normalise } from "@/newsroom/persian/normalise";

// Marks, format characters, tatweel, lone surrogates, controls, places without a letter (private, unassigned, the one of a lost
// object), and the blank letters (Hangul fillers, braille blank) that hide a word from a plain comparison.
const HIDING =
  /[\p{Cf}\p{Mn}\p{Me}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u0640\u115F\u1160\u2800\uFFFC\u{1D159}]|[^\P{Cc}\s]/gu;

const VARIANTS: Record<string, string> = {
  ...variants("ی", "يىېێے"),
  ...variants("ک", "كڪ"),
  ...variants("ه", "ةہھە"),
  ...variants("ا", "ٱ"),
  ...variants("و", "ۆ"),
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join("")}]`, "g");

const STRETCH = /([^\p{N}])\1{2,}/gu;
const SPELT_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[\s\p{P}\p{S}]+\p{L}(?![\p{L}\p{N}]))+/gu;
const BETWEEN_LETTERS = /[\s\p{P}\p{S}]+/gu;

/**
 * The key under which two spellings of the same words meet, however they are disguised: for reserved names,
 * word lists and duplicates. Never stored as text, never shown (پیاده‌رو becomes پیادهرو).
 * In: any string. Out: lower case, ASCII digits, one Persian form of each letter, nothing invisible,
 * letters repeated three times or more once, and «ش.ه ر» as «شهر».
 */
export function foldKey(text: string): string {
  const words = unstretch(oneSpace(withoutLookalikes(bareLetters(normalise(text)))));
  return unstretch(words.replace(SPELT_OUT, (letters) => letters.replace(BETWEEN_LETTERS, "")));
}

/**
 * What the search column holds and what a query is turned into, so that ye, kaf, hamza, marks, digits and
 * half-spaces do not decide what is found. In: any string. Out: lower case words between single spaces; a
 * half-space counts as a space, since PostgreSQL versions disagree about it.
 */
export function foldForSearch(text: string): string {
  return oneSpace(bareLetters(normalise(text).replaceAll("\u200C", " ")));
}

// Decomposed, so that the hamza or madda of أ ئ ؤ ۀ آ is a mark like any other. Twice, because lower case
// and compatibility forms each bring out more of the other.
function bareLetters(text: string): string {
  const apart = text.normalize("NFKD").toLowerCase().normalize("NFKD");
  const plain = apart.replace(HIDING, "").replace(VARIANT, (letter) => VARIANTS[letter] ?? letter);
  return latinDigits(plain).normalize("NFC");
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function unstretch(text: string): string {
  return text.replace(STRETCH, "$1");
}

function variants(letter: string, others: string): Record<string, string> {
  return Object.fromEntries([...others].map((other) => [other, letter]));
}
