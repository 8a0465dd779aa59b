import { plainText } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";
import { sentencesOf, wordsIn } from "../sentences";

/** How a text reads, for the line under the checks. */
export interface Readability {
  words: number;
  minutes: number;
  /** Words of an average sentence, rounded. */
  perSentence: number;
  level: "easy" | "fair" | "hard";
}

const WORDS_A_MINUTE = 180;
const LONG_WORD = 8;

/**
 * How easily it reads: the average length of its sentences, and how many of its words are long. Persian has no settled
 * formula; the bounds were set by reading the demonstration's stories aloud.
 */
export function readabilityOf({ lead, body }: Pick<StoryContent, "lead" | "body">): Readability {
  const text = [lead, plainText(body)].join("\n");
  const words = wordsIn(text);
  const sentences = Math.max(sentencesOf(text).filter((sentence) => wordsIn(sentence.text) > 2).length, 1);
  const perSentence = Math.round(words / sentences);
  const long =
    (text.match(new RegExp(`[\\p{L}\\u200c]{${LONG_WORD},}`, "gu"))?.length ?? 0) / Math.max(words, 1);
  return {
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    perSentence,
    level: levelOf(perSentence, long),
  };
}

function levelOf(perSentence: number, long: number): Readability["level"] {
  const weight = perSentence + long * 40;
  if (weight <= 24) return "easy";
  return weight <= 34 ? "fair" : "hard";
}
