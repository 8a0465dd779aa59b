import type { Issue } from "@/newsroom/outcome";

/** What comes back of a form: whether it was done, or why not, and what was typed. */
export interface PeopleFormState {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

/** A form in which a password may be handed over; it is shown this once. */
export interface HandOverState extends PeopleFormState {
  handed: { name: string; password: string; href: string } | null;
}

export type PeopleForm = (before: PeopleFormState, form: FormData) => Promise<PeopleFormState>;
export type HandOverForm = (before: HandOverState, form: FormData) => Promise<HandOverState>;

export const untouched: PeopleFormState = { done: false, issues: [], typed: {} };
export const untouchedHandOver: HandOverState = { ...untouched, handed: null };
