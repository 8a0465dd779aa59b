import { foldKey } from "@/newsroom/persian/fold";

/** The short names of organisations in the form in which they are looked for. */
export type Sought = readonly { slug: string; word: RegExp }[];

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const SPACE = /\s+/g;

/** Prepares the names once for many texts. A name that is no word is looked for nowhere. */
export function soughtNames(organisations: readonly { slug: string; name: string }[]): Sought {
  return organisations.flatMap(({ slug, name }) => {
    const key = foldKey(name);
    if (key === "") return [];
    const pattern = key.replace(SPECIAL, "\\$&").replace(SPACE, "[\\s\\p{P}]*");
    return [{ slug, word: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u") }];
  });
}

/** The slugs of the organisations that a text names, through disguises of letters. */
export function namesIn(text: string, sought: Sought): string[] {
  const folded = foldKey(text);
  return sought.filter(({ word }) => word.test(folded)).map(({ slug }) => slug);
}
