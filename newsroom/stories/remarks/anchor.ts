/** Some words of a text, and what stands around them: enough to find them again when the text has changed. */
export interface Anchor {
  quote: string;
  prefix: string;
  suffix: string;
}

const AROUND = 40;

/** The anchor of the words between two places of a text. */
export function anchorAt(text: string, from: number, to: number): Anchor {
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - AROUND), from),
    suffix: text.slice(to, to + AROUND),
  };
}

/**
 * Where the anchored words stand in a text now: of several places the one whose surroundings are most alike. Null when
 * the words are gone: then what was said about them is an orphan.
 */
export function findAnchor(
  text: string,
  { quote, prefix, suffix }: Anchor,
): { from: number; to: number } | null {
  if (quote === "") return null;
  let best: { from: number; likeness: number } | null = null;
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    const after = text.slice(from + quote.length, from + quote.length + AROUND);
    const before = text.slice(Math.max(0, from - AROUND), from);
    const likeness = alikeFromEnd(before, prefix) + alikeFromStart(after, suffix);
    if (!best || likeness > best.likeness) best = { from, likeness };
  }
  return best && { from: best.from, to: best.from + quote.length };
}

function alikeFromStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function alikeFromEnd(one: string, other: string): number {
  const reversed = (text: string) =>
    Array.from({ length: text.length }, (_, place) => text[text.length - 1 - place]);
  const [a, b] = [reversed(one), reversed(other)];
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
