import { diffArrays } from "diff";
import type { StoryContent } from "@/newsroom/stories/content";
import { type Names, partsOf } from "./content-lines";
import { joinRuns, type Piece } from "./difference-runs";

/** A line that changed, as its pieces; or how many lines between two changes stayed. */
export type LineDifference = { pieces: Piece[] } | { unchanged: number };

export interface PartDifference {
  key: string;
  label: string;
  lines: LineDifference[];
}

const persianWords = new Intl.Segmenter("fa", { granularity: "word" });

/** What changed from one content to the other, part by part and word by word; parts that stayed are left out. */
export function differenceOf(from: StoryContent, to: StoryContent, names: Names): PartDifference[] {
  const before = new Map(partsOf(from, names).map((part) => [part.key, part]));
  const after = new Map(partsOf(to, names).map((part) => [part.key, part]));
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((key) => {
    const lines = linesBetween(before.get(key)?.lines ?? [], after.get(key)?.lines ?? []);
    const label = after.get(key)?.label ?? before.get(key)?.label ?? "";
    return lines.some((line) => "pieces" in line) ? [{ key, label, lines }] : [];
  });
}

function linesBetween(before: string[], after: string[]): LineDifference[] {
  const lines: LineDifference[] = [];
  let gone: string[] = [];
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (removed) gone = value;
    else if (added) {
      lines.push(...changedLines(gone, value));
      gone = [];
    } else {
      lines.push(...changedLines(gone, []), { unchanged: value.length });
      gone = [];
    }
  }
  return [...lines, ...changedLines(gone, [])];
}

function changedLines(gone: string[], come: string[]): LineDifference[] {
  const count = Math.max(gone.length, come.length);
  return Array.from({ length: count }, (_, place) => ({
    pieces: joinRuns(wordsBetween(gone[place] ?? "", come[place] ?? "")),
  }));
}

/** Two texts word by word. Persian words keep their half-spaces, and a number is one word: ۱۴۰۴ against ۱۴۰۵. */
export function wordsBetween(before: string, after: string): Piece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: kindOf(added, removed),
    text: value.join(""),
  }));
}

function wordsOf(text: string): string[] {
  return Array.from(persianWords.segment(text), ({ segment }) => segment);
}

function kindOf(added: boolean, removed: boolean): Piece["kind"] {
  if (added) return "added";
  return removed ? "removed" : "same";
}
