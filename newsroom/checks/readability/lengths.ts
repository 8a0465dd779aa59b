import type { Check } from "../check";
import { sentencesOf, wordsIn } from "../sentences";

const LONGEST_SENTENCE = 40;
const LONGEST_PARAGRAPH = 130;

/** A sentence that has to be read twice. */
export const longSentence: Check = {
  key: "long-sentence",
  group: "readability",
  inPassage: ({ kind, text }) =>
    kind !== "prose"
      ? []
      : sentencesOf(text)
          .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text) }))
          .filter(({ words }) => words > LONGEST_SENTENCE)
          .map(({ from, to, words }) => ({ from, to, values: { words } })),
};

/** A paragraph that fills the screen of a phone. */
export const longParagraph: Check = {
  key: "long-paragraph",
  group: "readability",
  inPassage: ({ kind, where, text }) => {
    const words = kind === "prose" && where.part === "body" ? wordsIn(text) : 0;
    return words > LONGEST_PARAGRAPH ? [{ from: 0, to: text.length, values: { words } }] : [];
  },
};
