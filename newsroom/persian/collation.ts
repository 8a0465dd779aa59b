import { normalise } from "@/newsroom/persian/normalise";

const alphabet = new Intl.Collator("fa");

/**
 * Persian alphabetical order for Array.sort, the same as PostgreSQL's "fa-x-icu": پ چ ژ گ in their places, و
 * before ه, and the Arabic ye and kaf as the Persian ones.
 */
export function compareFa(a: string, b: string): number {
  return alphabet.compare(normalise(a), normalise(b));
}
