import type { Issue } from "@/newsroom/outcome";

/** What comes back of a small form beside a story: whether it was done, or why not, and what was typed. */
export interface AfterFormState {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

export type AfterForm = (before: AfterFormState, form: FormData) => Promise<AfterFormState>;

export const untouched: AfterFormState = { done: false, issues: [], typed: {} };
