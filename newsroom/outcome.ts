import type { IssueKey } from "@/words/fa/issues";

/** Why something was refused: a key with a sentence in `words`, the field it belongs to, the numbers it needs. */
export interface Issue {
  key: IssueKey;
  field?: string;
  values?: Record<string, string | number>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** The verb did what it was asked; `value` is what came of it. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The verb changed nothing, for these reasons. */
export function refused(...issues: Issue[]): { ok: false; issues: Issue[] } {
  return { ok: false, issues };
}
