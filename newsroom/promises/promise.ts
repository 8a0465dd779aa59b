/** How a promise (وعده) stands today: on its way, kept, late or changed. */
export type PromiseStatus = "underway" | "kept" | "late" | "changed";

/** How many days before it is due its owner is reminded. */
export const SOON_DAYS = 7;

export interface Standing {
  outcome: "kept" | "changed" | null;
  /** YYYY-MM-DD; null once nobody waits for it any more. */
  dueOn: string | null;
}

/** Computed from the day, never stored: a promise whose day has passed is late until it is kept, moved or given up. */
export function statusOf({ outcome, dueOn }: Standing, today: string): PromiseStatus {
  if (outcome === "kept") return "kept";
  if (dueOn !== null && dueOn < today) return "late";
  return outcome === "changed" ? "changed" : "underway";
}

/** Which promise: the mark's id is its own within its story. */
export interface PromiseKey {
  storyId: string;
  id: string;
}

/** A promise as the desk lists it. */
export interface DeskPromise extends Standing, PromiseKey {
  sentence: string;
  ownerId: string;
  owner: string;
  promisedFor: string;
  note: string;
  followUpCode: number | null;
  decisions: number;
  /** The news code and public headline of the story that makes it. */
  code: number;
  headline: string;
  storyOrganisationId: string;
}
