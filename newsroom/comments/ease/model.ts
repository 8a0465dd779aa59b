import { foldKey } from "@/newsroom/persian/fold";

/** A comment somebody decided on. */
export interface Lesson {
  words: string;
  isPublished: boolean;
}

/** With fewer decisions of either kind it would only repeat somebody's first impression. */
const FEWEST_OF_A_KIND = 50;
/** A word of one or two comments may be somebody's name. */
const FEWEST_COMMENTS = 3;

/**
 * Naive Bayes: how much more often each word stands in published comments than in those that were not publishable, as
 * a logarithm. Nothing at all before there are fifty decisions of each kind.
 */
export function learn(lessons: readonly Lesson[]): Map<string, number> {
  const published = lessons.filter(({ isPublished }) => isPublished);
  const refused = lessons.filter(({ isPublished }) => !isPublished);
  if (Math.min(published.length, refused.length) < FEWEST_OF_A_KIND) return new Map();

  const [good, bad] = [countWords(published), countWords(refused)];
  const common = [...new Set([...good.keys(), ...bad.keys()])].filter(
    (word) => (good.get(word) ?? 0) + (bad.get(word) ?? 0) >= FEWEST_COMMENTS,
  );
  const shareIn = (counts: Map<string, number>, word: string, all: number) =>
    ((counts.get(word) ?? 0) + 1) / (all + 2);
  return new Map(
    common.map((word) => [
      word,
      Math.log(shareIn(good, word, published.length) / shareIn(bad, word, refused.length)),
    ]),
  );
}

/** The words of a text, each once, by their fold key. */
export function wordsOf(text: string): string[] {
  return [
    ...new Set(
      foldKey(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    ),
  ];
}

function countWords(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of lessons.flatMap(({ words }) => wordsOf(words)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
