import type { Check } from "../check";
import type { Range } from "../finding";
import type { Passage } from "../passage";
import { touchesSpared } from "../spared";

const WORD = /[\u0621-\u063a\u0641-\u06d3\u064b-\u0655\u0670\u200c]{2,}/gu;
const MOST_WORDS = 4_000;
const LONGEST_WORD = 60;

interface Word extends Range {
  word: string;
}

/** The Persian words of a passage; Latin words, addresses and Arabic quotations are none of ours. */
function wordsOf({ text, spared }: Pick<Passage, "text" | "spared">): Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }))
    .filter((found) => found.word.length <= LONGEST_WORD && !touchesSpared(found, spared));
}

/** Every word of a story once, to ask the dictionary about. */
export function wordsToAsk(passages: readonly Passage[]): string[] {
  return [...new Set(passages.flatMap(wordsOf).map(({ word }) => word))].slice(0, MOST_WORDS);
}

/** A word that no list holds. A guess of what is meant is offered, never made by itself. */
export const unknownWord: Check = {
  key: "word-unknown",
  group: "spelling",
  onSheet: ({ passages, unknown, names }) => {
    if (!unknown || unknown.size === 0) return [];
    const known = new Set(names.flatMap(({ name }) => name.split(/\s+/)));
    return passages.flatMap((passage) =>
      wordsOf(passage).flatMap(({ word, from, to }) => {
        const choices = known.has(word) ? undefined : unknown.get(word);
        return choices ? [{ where: passage.where, from, to, choices, mend: null, values: { word } }] : [];
      }),
    );
  },
};
