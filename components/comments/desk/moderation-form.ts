import type { Issue } from "@/newsroom/outcome";

/** What comes back of a form of the queue: whether it was done, why not, and what was typed or chosen. */
export interface ModerationState {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

export const untouched: ModerationState = { done: false, issues: [], typed: {} };

/** An action of the queue: the form in, what was refused out; on success it leads back to the queue. */
export type ModerationForm = (before: ModerationState, form: FormData) => Promise<ModerationState>;
