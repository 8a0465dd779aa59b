/**
 * Letters that stand in for another one to the eye: those of neighbouring languages in Arabic script, and what looks like a Latin
 * letter and is none. Only for keys that nobody reads (fold.ts); to a Kurdish or Russian reader they are letters of their own.
 */
const GROUPS: Record<string, string> = {
  ب: "ٻڀٮݐݑݒݓݔݕݖ",
  ت: "ٹٺټٿ",
  ح: "ځڂڃڄ",
  چ: "ڇڿ",
  د: "ڈډڊڋڌڍڎڏڐۮ",
  ر: "ڑڒړڔڕږڗۯ",
  س: "ښڛڜ",
  ش: "ۺ",
  ص: "ڝڞ",
  ط: "ڟ",
  ع: "ڠ",
  ف: "ڡڢڣڤڥڦ",
  ق: "ٯڧڨ",
  ک: "ػؼګڬڭڮ",
  گ: "ڰڱڲڳڴ",
  ل: "ڵڶڷڸ",
  ن: "ںڹڻڼڽ",
  و: "ۄۅۇۈۉۊۋۏ",
  ه: "ۿە",
  ی: "ؠۍۑ",
  a: "аαᴀɑ",
  b: "вʙ",
  c: "сϲᴄ",
  d: "ԁᴅ",
  e: "еєεᴇ",
  h: "һнʜ",
  i: "іıιɪ",
  j: "јϳᴊ",
  k: "кκᴋ",
  l: "ӏʟ",
  m: "мᴍ",
  n: "пηɴ",
  o: "оοօᴏ",
  p: "рρᴘ",
  r: "гʀ",
  s: "ѕꜱ",
  t: "тτᴛ",
  u: "υսᴜ",
  v: "ѵνᴠ",
  w: "ԝᴡ",
  x: "хχ",
  y: "уγʏ",
  z: "ᴢ",
};

const MEANT = new Map(
  Object.entries(GROUPS).flatMap(([letter, alike]) => [...alike].map((each) => [each, letter] as const)),
);

/** The text with each letter that only looks like another as that other one. In: lower case, decomposed. */
export function withoutLookalikes(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => MEANT.get(letter) ?? letter);
}
