import type { Range } from "./finding";

// A full stop that ends a sentence is followed by a space or the end; «ع. » after one letter is an abbreviation.
const SENTENCE_END = /(?:(?<!(?:^|[\s(«])\p{L})\.|[!؟…])[»)]*(?=\s|$)|\n/gu;

export interface Sentence extends Range {
  text: string;
}

/** The sentences of a passage with where they stand. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    if (piece.trim() !== "") sentences.push({ from, to: from + piece.trim().length, text: piece.trim() });
    start = end;
  }
  return sentences;
}

/** How many words a reader would count; a half-space keeps a word whole. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu)?.length ?? 0;
}
