// Default_Ignorable covers ZWNJ, ZWJ, bidi controls, variation selectors, tags and the Hangul fillers. What no font draws (private
// and unassigned places, a lost object, the empty note) is nothing to read either; a picture to come is.
const VISIBLE =
  /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{M}\p{Default_Ignorable_Code_Point}\u0640\u2800\uFFFC\u{1D159}]|\p{Extended_Pictographic}/u;
const LONE_SURROGATE = /\p{Cs}/u;
const FORBIDDEN_CONTROL = /[^\P{Cc}\t\n\v\f\r\u0085]/u;

const HIGH_SURROGATE = /[\uD800-\uDBFF]/;

// The segmenter takes time by the square of the length (tens of seconds for 100 KB), so it is fed pieces; the
// last letter of a piece may go on in the next one and is left to it.
const PIECE = 512;
const graphemes = new Intl.Segmenter("fa", { granularity: "grapheme" });

/** Whether a reader would see nothing: spaces, half-spaces, fillers, tatweel, marks without a letter. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** How many letters a person would count; a letter with its marks, or a family emoji, is one. */
export function lengthInLetters(text: string): number {
  let letters = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    const found = [...graphemes.segment(text.slice(start, end))];
    const last = end < text.length ? (found.at(-1)?.index ?? 0) : 0;
    letters += last ? found.length - 1 : found.length;
    start = last ? start + last : end;
  }
  return letters;
}

/** Whether the text holds half of a surrogate pair, which no encoding can carry. */
export function hasLoneSurrogates(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** Whether the text holds NUL or another control that no keyboard and no honest paste produces. */
export function hasForbiddenControls(text: string): boolean {
  return FORBIDDEN_CONTROL.test(text);
}

function endOfPiece(text: string, start: number): number {
  const end = start + PIECE;
  return HIGH_SURROGATE.test(text.charAt(end - 1)) ? end - 1 : end;
}
