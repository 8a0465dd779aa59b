import { foldKey } from "@/newsroom/persian/fold";
import type { Check, Placed, Sheet } from "../check";
import type { KnownName } from "../known-name";
import type { Passage } from "../passage";
import { patternOf } from "./pattern";

/** A known name in another spelling: a listed misspelling, another ye or kaf, a half-space too many or too few. */
export const nameMisspelt: Check = {
  key: "name-misspelt",
  group: "names",
  onSheet: (sheet) => sheet.names.flatMap((known) => misspellings(known, sheet)),
};

function misspellings(known: KnownName, { passages, names }: Sheet): Placed[] {
  const spellings = [known.name, ...known.variants];
  const right = new Set(names.map(({ name }) => name));
  return passages
    .flatMap((passage) =>
      [
        ...spellings.flatMap((spelling) => meetings(passage, spelling, known.name)),
        ...slips(passage, known),
      ].filter(({ from, to }) => !right.has(passage.text.slice(from, to))),
    )
    .filter(isFirstHere);
}

function meetings({ where, text }: Passage, spelling: string, name: string): Placed[] {
  return [...text.matchAll(patternOf(spelling))]
    .map(({ 0: found, index }) => ({
      where,
      from: index,
      to: index + found.length,
      mend: name,
      values: { name },
    }))
    .filter(({ from, to }) => text.slice(from, to) !== name && !isInside(text, from, name));
}

// A variant may be a piece of the right form: «تجن» in «رودخانهٔ تجن».
function isInside(text: string, at: number, name: string): boolean {
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + 1)) {
    if (from <= at && at < from + name.length) return true;
  }
  return false;
}

// One letter wrong, too many or too few in the full name of an official.
function slips({ where, text }: Passage, { kind, name }: KnownName): Placed[] {
  const parts = name.split(" ");
  if (kind !== "official" || parts.length < 2 || name.length < 7) return [];
  const words = [...text.matchAll(/[\p{L}\p{M}\u200c]+/gu)];
  return words.flatMap((word, place) => {
    const last = words[place + parts.length - 1];
    if (!last) return [];
    const [from, to] = [word.index, last.index + last[0].length];
    const said = text.slice(from, to);
    // A half-spaced ending belongs to the word, not to the name.
    if (said === name || Math.abs(said.length - name.length) > 1 || !isOneSlip(foldKey(said), foldKey(name)))
      return [];
    return [{ where, from, to, mend: name, values: { name } }];
  });
}

/** Are two words one letter apart: one changed, one missing, one too many, or two turned around? */
function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true;
  return (
    left.length === right.length &&
    left.slice(2) === right.slice(2) &&
    left[0] === right[1] &&
    left[1] === right[0]
  );
}

function isFirstHere(hit: Placed, place: number, hits: readonly Placed[]): boolean {
  return (
    hits.findIndex((other) => other.where === hit.where && other.from < hit.to && hit.from < other.to) ===
    place
  );
}
