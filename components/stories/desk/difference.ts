import { diffArrays } from "diff";
import type { StoryContent } from "@/newsroom/stories/content";
import { type Names, partsOf } from "./content-lines";
import { joinRuns, type Piece } from "./difference-runs";

/** A line that changed, as its pieces; one that only stands elsewhere now; or how many lines between two changes stayed. */
export type LineDifference =
  | { pieces: Piece[] }
  | { moved: string; way: "away" | "here" }
  | { unchanged: number };

export interface PartDifference {
  key: string;
  label: string;
  lines: LineDifference[];
  /** Pictures that went and that came, by their ids. */
  gone: string[];
  come: string[];
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
    const [old, fresh] = [before, after].map((parts) => parts.get(key)?.pictures ?? []);
    const gone = without(old, fresh);
    const come = without(fresh, old);
    return lines.some((line) => !("unchanged" in line)) ? [{ key, label, lines, gone, come }] : [];
  });
}

function without(ids: readonly string[] = [], others: readonly string[] = []): string[] {
  return ids.filter((id) => !others.includes(id));
}

function linesBetween(before: string[], after: string[]): LineDifference[] {
  const runs = diffArrays(before, after);
  const moved = movedLines(runs);
  const lines: LineDifference[] = [];
  let gone: string[] = [];
  for (const { value, added, removed } of runs) {
    if (removed) gone = value;
    else {
      lines.push(...changedLines(gone, added ? value : [], moved));
      if (!added) lines.push({ unchanged: value.length });
      gone = [];
    }
  }
  return [...lines, ...changedLines(gone, [], moved)];
}

type Run = ReturnType<typeof diffArrays<string>>[number];

// A paragraph that went in one place and came in another was not rewritten.
function movedLines(runs: readonly Run[]): ReadonlySet<string> {
  const gone = new Set(runs.filter(({ removed }) => removed).flatMap(({ value }) => value));
  return new Set(
    runs.filter(({ added }) => added).flatMap(({ value }) => value.filter((line) => gone.has(line))),
  );
}

function changedLines(gone: string[], come: string[], moved: ReadonlySet<string>): LineDifference[] {
  const away: LineDifference[] = gone
    .filter((line) => moved.has(line))
    .map((line) => ({ moved: line, way: "away" }));
  const here: LineDifference[] = come
    .filter((line) => moved.has(line))
    .map((line) => ({ moved: line, way: "here" }));
  const [old, fresh] = [gone, come].map((lines) => lines.filter((line) => !moved.has(line)));
  const count = Math.max(old?.length ?? 0, fresh?.length ?? 0);
  const rewritten = Array.from({ length: count }, (_, place) => ({
    pieces: joinRuns(wordsBetween(old?.[place] ?? "", fresh?.[place] ?? "")),
  }));
  return [...away, ...rewritten, ...here];
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
