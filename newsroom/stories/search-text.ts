import { searchWords } from "@/newsroom/persian/search-words";
import { plainText } from "./body";
import { galleryOf, type StoryContent } from "./content";

// PostgreSQL keeps no longer text in a search column; a text of Persian words is far from it.
const LONGEST_TEXT = 200_000;

/** What search reads of a story: all its words. A slash or a point between two words does not make them one. */
export function searchTextOf(content: StoryContent): string {
  const figures = content.figures.map(({ label, value, unit }) => `${label} ${value} ${unit}`);
  const captions = galleryOf(content).map(({ caption, alt }) => `${caption} ${alt}`);
  const parts = [
    content.kicker,
    content.headline,
    content.subheadline,
    content.lead,
    plainText(content.body),
  ];
  return searchWords([...parts, ...captions, ...figures, ...content.tags].join("\n"))
    .join(" ")
    .slice(0, LONGEST_TEXT);
}
