import { foldKey } from "@/newsroom/persian/fold";
import { normalise } from "@/newsroom/persian/normalise";

/** A text as facts are read in it: no half-spaces, marks or letter variants, ASCII digits; `at` leads back to its letters. */
export interface FlatText {
  flat: string;
  source: string;
  at: number[];
}

/** Flattens a text, so that ye, kaf, hamza, half-spaces and the keyboard's digits decide nothing. */
export function flatten(text: string): FlatText {
  const source = normalise(text);
  const at: number[] = [];
  let flat = "";
  for (const [place, letter] of [...source.matchAll(/./gsu)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    const plain = plainLetter(letter);
    flat += plain;
    for (let count = 0; count < plain.length; count += 1) at.push(place);
  }
  return { flat, source, at };
}

/** The words behind a stretch of the flat text, as they were written. */
export function wordsAt({ source, at }: FlatText, start: number, end: number): string {
  const last = at[end - 1] ?? start - 1;
  return source.slice(at[start] ?? 0, last + 1).trim();
}

/** Two texts with the same key differ in spaces, half-spaces and punctuation at most; «۲٫۵» is not «۲۵». */
export function lettersOf(text: string): string {
  return bareLetters(flatten(text).flat);
}

/** The same of a text that is flat already. */
export function bareLetters(flat: string): string {
  return flat.replace(/(?<=\d)[.٫/:](?=\d)/g, "·").replace(/[^\p{L}\p{N}·]+/gu, "");
}

const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 2_000;

/** The same reading of a line, which is done once: on the screen a story is read anew with every letter typed. */
export function remembered<T>(read: (line: string) => T): (line: string) => T {
  const kept = new Map<string, T>();
  return (line) => {
    const before = kept.get(line);
    if (before !== undefined) return before;
    const now = read(line);
    if (kept.size >= MOST_REMEMBERED) kept.clear();
    if (line.length <= LONGEST_REMEMBERED) kept.set(line, now);
    return now;
  };
}

const known = new Map<string, string>();
const MOST_KNOWN = 4_000;

// Folding one letter costs microseconds and a story has tens of thousands: each is folded once.
function plainLetter(letter: string): string {
  if (/\s/.test(letter)) return " ";
  const kept = known.get(letter);
  if (kept !== undefined) return kept;
  const folded = foldKey(letter);
  if (known.size < MOST_KNOWN) known.set(letter, folded);
  return folded;
}
