import { foldForSearch } from "./fold";

// PostgreSQL keeps no longer word in a search column.
const WORD = /[\p{L}\p{N}]{1,100}/gu;

/** The words of a text as search knows them: letters and digits alone, folded so that ye, kaf and half-spaces do not matter. */
export function searchWords(text: string): string[] {
  return foldForSearch(text).match(WORD) ?? [];
}
