const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Nobody can see these, and each can turn a page, split a word or break a feed. ZWNJ, ZWJ, variation
// selectors and emoji tags are not among them.
const UNSEEN = /[\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u200B\uFEFF]|[^\P{Cc}\n\t]/gu;

// No script stacks more marks than this on a letter (Unicode's stream-safe limit). Sorting them takes ICU time by
// the square of their number: seconds for a request of 200 KB.
const HEAP_OF_MARKS = /(\p{M}{30})\p{M}+/gu;

const VERSE = /([\uFD3E\uFD3F][^\uFD3E\uFD3F]*[\uFD3E\uFD3F])/;
const ARABIC_QUOTE = /(«(?=[^«»\n]*ة)(?=[^«»\n]*[يىك])[^«»\nپچژگکی]*»)/;
const ADDRESS = /(https?:\/\/[^\s،؛«»<>"]+)/i;

const ARABIC_KEYBOARD = /[يىكۀ\u0660-\u0669]/g;
const PERSIAN_LETTERS: Record<string, string> = { ي: "ی", ى: "ی", ك: "ک", ۀ: "ه\u0654" };

const MARKS = /[\p{M}\u0640]+/gu;
const LETTER = /(?!\u0640)\p{L}/u;

const HALF_SPACES = /\u200C+/g;
const IDLE_HALF_SPACE = /(?<![\u200D\p{L}\p{M}\p{N}])\u200C|\u200C(?![\u200D\p{L}\p{M}\p{N}])/gu;

/**
 * Text as it enters the newsroom, from any keyboard, paste or import: the silent, lossless repair that every
 * boundary applies before it stores or compares anything.
 *
 * In: any string, also a malformed one. Out: the same words in NFC, with Persian ye, kaf and digits (Latin
 * digits stay), ۀ written هٔ, line breaks as \n, no lone surrogates, bidi controls or other unseen characters,
 * no tatweel within a word, at most 30 marks on a letter, and half-spaces only inside words. Applying it twice
 * changes nothing more.
 *
 * Web addresses and Arabic quotations keep their letters, digits and tatweel. A quotation counts as Arabic
 * when it stands in ﴿ ﴾, or in « » on one line with ة beside an Arabic ye or kaf and no letter that only
 * Persian has. Anything else in Arabic must be marked by the caller with `arabic`. Refuses nothing.
 */
export function normalise(text: string, run: { arabic?: boolean } = {}): string {
  const seen = text.replace(LINE_BREAKS, "\n").replace(UNSEEN, "");
  const clean = level(seen).normalize("NFC");
  return tidyHalfSpaces(level(run.arabic ? clean : persianise(clean)));
}

function level(text: string): string {
  return text.replace(HEAP_OF_MARKS, "$1");
}

function persianise(text: string): string {
  return outside(VERSE, text, (prose) =>
    outside(ARABIC_QUOTE, prose, (persian) => outside(ADDRESS, persian, persianLetters)),
  );
}

/** Splitting at one capturing group puts what matched at the odd places; only the rest is changed. */
function outside(spared: RegExp, text: string, change: (piece: string) => string): string {
  return text
    .split(spared)
    .map((piece, place) => (place % 2 === 1 ? piece : change(piece)))
    .join("");
}

// NFC twice: a dropped tatweel brings a mark to a new letter, and هٔ may come before marks that sort lower.
function persianLetters(text: string): string {
  return dropTatweel(text).normalize("NFC").replace(ARABIC_KEYBOARD, persianLetter).normalize("NFC");
}

function persianLetter(letter: string): string {
  return PERSIAN_LETTERS[letter] ?? String.fromCharCode(letter.charCodeAt(0) - 0x0660 + 0x06f0);
}

/** Only between two letters: «هـ.ش», «ـها» and «۱۴۰۴ـ۱۴۰۵» mean their tatweel. */
function dropTatweel(text: string): string {
  return text.replace(MARKS, (run, start: number) => {
    const within = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(start + run.length));
    return within ? run.replaceAll("\u0640", "") : run;
  });
}

function tidyHalfSpaces(text: string): string {
  return text.replace(HALF_SPACES, "\u200C").replace(IDLE_HALF_SPACE, "");
}
