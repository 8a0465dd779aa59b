import { plainText } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";
import type { Check } from "../check";
import { numbersIn } from "../figures/numbers";
import { isAkin, keyWords } from "../key-words";

/** Headline and lead speak of the same thing: they share at least one word that means something. */
export const headlineLeadApart: Check = {
  key: "headline-lead-apart",
  group: "titles",
  onSheet: ({ content: { headline, lead } }) => {
    const [title, told] = [keyWords(headline), keyWords(lead)];
    const shared = title.some((word) => told.some((other) => isAkin(word, other)));
    return title.length < 2 || told.length < 3 || shared
      ? []
      : [{ where: { part: "lead" }, from: 0, to: lead.length }];
  },
};

// Small numbers in words are counted by the reader: «سه خیابان» and their names.
const SMALL = 10;

/** A number of the headline comes back in the story. */
export const headlineNumberApart: Check = {
  key: "headline-number-apart",
  group: "titles",
  onSheet: ({ content }) => {
    const told = new Set(numbersIn(restOf(content)).map(({ value }) => value));
    if (plainText(content.body).trim() === "") return [];
    return numbersIn(content.headline)
      .filter(({ value, spelt }) => !told.has(value) && !(spelt && value <= SMALL))
      .map(({ from, to }) => ({
        where: { part: "headline" },
        from,
        to,
        values: { number: content.headline.slice(from, to) },
      }));
  },
};

function restOf({ subheadline, lead, body, figures }: StoryContent): string {
  const claims = figures.map(({ label, value, unit, source }) => `${value} ${unit}\n${label}\n${source}`);
  return [subheadline, lead, plainText(body), ...claims].join("\n");
}
