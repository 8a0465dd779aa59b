import type { Issue } from "@/newsroom/outcome";

export const MOST_PICKED = 50;

/** A comment somebody ticked, and the version that was on the screen. */
export interface PickedComment {
  id: string;
  version: number | null;
}

/** What became of one of them: the version it has now, or why not. */
export interface DecidedRow {
  id: string;
  /** Its first words; empty where this viewer may not see it. */
  words: string;
  version: number | null;
  issues: Issue[];
}
