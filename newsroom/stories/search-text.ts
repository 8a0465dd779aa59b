import { foldForSearch } from "@/newsroom/persian/fold";
import { plainText } from "./body";
import type { StoryContent } from "./content";

// PostgreSQL keeps no longer word and no longer text in a search column; a text of Persian words is far from both.
const WORD = /[\p{L}\p{N}]{1,100}/gu;
const LONGEST_TEXT = 200_000;

/** The words of a text as search knows them: letters and digits alone, folded so that ye, kaf and half-spaces do not matter. */
export function searchWords(text: string): string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

/** What search reads of a story: all its words. A slash or a point between two words does not make them one. */
export function searchTextOf(content: StoryContent): string {
  const figures = content.figures.map(({ label, value, unit }) => `${label} ${value} ${unit}`);
  const parts = [
    content.kicker,
    content.headline,
    content.subheadline,
    content.lead,
    plainText(content.body),
  ];
  return searchWords([...parts, ...figures, ...content.tags].join("\n"))
    .join(" ")
    .slice(0, LONGEST_TEXT);
}
