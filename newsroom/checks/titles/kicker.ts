import { foldForSearch } from "@/newsroom/persian/fold";
import type { Check } from "../check";
import { isAkin, keyWords } from "../key-words";

/** A kicker that says the headline over again takes a line and tells nothing. */
export const kickerRepeated: Check = {
  key: "kicker-repeated",
  group: "titles",
  onSheet: ({ content: { kicker, headline } }) =>
    isRepeated(kicker, headline) ? [{ where: { part: "kicker" }, from: 0, to: kicker.length }] : [],
};

function isRepeated(kicker: string, headline: string): boolean {
  const words = keyWords(kicker);
  const others = keyWords(headline);
  if (words.length < 2) return false;
  if (foldForSearch(headline).includes(foldForSearch(kicker))) return true;
  const same = words.filter((word) => others.some((other) => isAkin(word, other))).length;
  return words.length > 3 && same / words.length > 0.7;
}
