import type { DemandState, ListedDemand } from "./demand";

/** What the writer of a comment said when asked whether a demand is theirs too. Silence is no yes. */
export const sourceStates = ["asked", "consented", "declined"] as const;
export type SourceState = (typeof sourceStates)[number];

/** The most comments that are asked at once. */
export const MOST_GATHERED = 50;

/** What the writer of a comment is asked on the receipt's page. */
export interface AskedDemand {
  code: number;
  title: string;
  organisation: string;
  state: DemandState;
  answer: SourceState;
  /** How many other comments it was gathered from. */
  others: number;
  /** They said yes, and it was declared done: they may say whether it is. */
  mayJudge: boolean;
  verdict: "confirmed" | "not-confirmed" | null;
}

/** What an organisation last answered: written once, shown wherever the demand is. */
export interface DemandAnswer {
  words: string;
  at: Date;
  organisation: string;
  edited: boolean;
}

/** A demand as it stands under a comment that it was gathered from. */
export interface LinkedDemand {
  code: number;
  title: string;
  state: DemandState;
  answer: DemandAnswer | null;
}

/** A demand on the page of a story: gathered from what was said under it, or answered by it, or both. */
export interface StoryDemand extends ListedDemand {
  answer: DemandAnswer | null;
  linked: boolean;
  answeredHere: boolean;
}

/** What a demand was gathered from, counted from rows; nobody's name is in it. */
export interface Gathering {
  /** Begun by the city from comments, or raised by a citizen and joined by comments later. */
  gathered: boolean;
  comments: number;
  consented: number;
  /** The comments whose writers said yes and that everybody can read. */
  linked: { id: string; at: Date; story: { code: number; headline: string } }[];
}
