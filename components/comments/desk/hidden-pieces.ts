// Everything that takes part in a text and cannot be seen: controls, format characters, blank letters, odd spaces.
// A half-space inside a word and the joiner and selector of an emoji are what they seem.
const HIDDEN =
  /(?<![\p{L}\p{M}\p{N}])\u200C|\u200C(?![\p{L}\p{M}\p{N}])|(?!\u200C)(?<!\p{Extended_Pictographic}\uFE0F?)[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]|[^\P{Cc}\n]/gu;

export interface VisiblePiece {
  /** Where in the text it begins. */
  at: number;
  text: string;
  /** The character's number, «U+202E», where the text is one that cannot be seen. */
  hidden?: string;
}

/** A text with its invisible characters set apart, in order and complete. */
export function hiddenPieces(text: string): VisiblePiece[] {
  const pieces: VisiblePiece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(HIDDEN)) {
    if (index > end) pieces.push({ at: end, text: text.slice(end, index) });
    pieces.push({ at: index, text: found, hidden: numberOf(found) });
    end = index + found.length;
  }
  return end < text.length ? [...pieces, { at: end, text: text.slice(end) }] : pieces;
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
