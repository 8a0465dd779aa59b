import type { CheckKey } from "@/words/fa/checks";

/** The heads under which the panel gathers what it found, in the order a text is mended. */
export const groups = [
  "titles",
  "figures",
  "names",
  "craft",
  "orthography",
  "spelling",
  "links",
  "pictures",
  "readability",
] as const;
export type Group = (typeof groups)[number];

/** Where words of a story stand: a field, the nth text block of the body, a field of a picture, of one in a photo report, or of a figure. */
export type Where =
  | { part: "kicker" | "headline" | "subheadline" | "lead" }
  | { part: "body"; block: number }
  | { part: "picture" | "gallery"; index: number; name: "alt" | "caption" | "credit" }
  | { part: "figure"; index: number; name: "label" | "value" | "unit" | "source" };

/** From the first letter to the one after the last. */
export interface Range {
  from: number;
  to: number;
}

/** What a check saw in one piece of text. `mend` is what the range should say instead; null where only a person knows. */
export interface Hit extends Range {
  mend?: string | null;
  choices?: readonly string[];
  values?: Record<string, string | number>;
}

/** One thing to look at. The same words at the same place under the same check have the same `id`. */
export interface Finding {
  id: string;
  check: CheckKey;
  group: Group;
  /** Null where it concerns the whole story. */
  where: Where | null;
  range: Range | null;
  quote: string;
  mend: string | null;
  /** More than one way to mend it: the likeliest first. */
  choices: readonly string[];
  values: Record<string, string | number>;
}

/** A place as one word, to compare and to keep. */
export function placeOf(where: Where): string {
  if (where.part === "body") return `body ${where.block}`;
  return "index" in where ? `${where.part} ${where.index} ${where.name}` : where.part;
}
