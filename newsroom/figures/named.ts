import { createHash } from "node:crypto";
import { foldKey } from "@/newsroom/persian/fold";

/** The short names of organisations in the form in which they are looked for; other names have another key. */
export interface Sought {
  names: readonly { slug: string; word: RegExp }[];
  key: string;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const SPACE = /\s+/g;
// Another number where texts are read in another way: what was found before is then looked for anew.
const WAY = 1;

/** Prepares the names once for many texts. A name that is no word is looked for nowhere. */
export function soughtNames(organisations: readonly { slug: string; name: string }[]): Sought {
  const names = organisations.flatMap(({ slug, name }) => {
    const key = foldKey(name);
    if (key === "") return [];
    const pattern = key.replace(SPECIAL, "\\$&").replace(SPACE, "[\\s\\p{P}]*");
    return [{ slug, word: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u") }];
  });
  const all = JSON.stringify([WAY, names.map(({ slug, word }) => [slug, word.source])]);
  return { names, key: createHash("sha256").update(all).digest("base64url").slice(0, 22) };
}

/** The slugs of the organisations that a text names, through disguises of letters. */
export function namesIn(text: string, { names }: Sought): string[] {
  const folded = foldKey(text);
  return names.filter(({ word }) => word.test(folded)).map(({ slug }) => slug);
}
