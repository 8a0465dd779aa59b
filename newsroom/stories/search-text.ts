import { foldForSearch } from "@/newsroom/persian/fold";
import { plainText } from "./body";
import type { StoryContent } from "./content";

/** What search reads of a story: all its words, folded so that ye, kaf, digits and half-spaces do not matter. */
export function searchTextOf(content: StoryContent): string {
  const figures = content.figures.map(({ label, value, unit }) => `${label} ${value} ${unit}`);
  const parts = [content.kicker, content.headline, content.subheadline, content.lead, plainText(content.body)];
  return foldForSearch([...parts, ...figures, ...content.tags].join("\n"));
}
