import type { CommentReason } from "@/newsroom/comments/comment";

/** How far the organisation says a demand is (product.md, "The life of a demand"). */
export const demandStates = ["registered", "referred", "in-progress", "done", "declined"] as const;
export type DemandState = (typeof demandStates)[number];

/** Whether citizens see it. */
export const demandStandings = ["queued", "public", "not-publishable", "removed", "withdrawn"] as const;
export type DemandStanding = (typeof demandStandings)[number];

export type StepKind =
  | "registered"
  | "referred"
  | "in-progress"
  | "done"
  | "declined"
  | "mended"
  | "confirmed"
  | "reopened"
  | "answered-by-story"
  | "story-unlinked";

interface Step {
  from: readonly DemandState[];
  to: DemandState;
  /** A public answer goes with it. */
  needsWords: boolean;
}

/** What an organisation does with a demand it has, once: buttons, verbs and tests read this table. */
export const demandLife = {
  accept: { from: ["registered", "referred"], to: "in-progress", needsWords: false },
  progress: { from: ["in-progress"], to: "in-progress", needsWords: true },
  done: { from: ["registered", "referred", "in-progress"], to: "done", needsWords: true },
  decline: { from: ["registered", "referred", "in-progress"], to: "declined", needsWords: true },
} as const satisfies Record<string, Step>;
export type DemandAction = keyof typeof demandLife;
export const demandActions = Object.keys(demandLife) as DemandAction[];

/** Does the table know this action from this state? */
export function leadsFrom(action: DemandAction, state: DemandState): boolean {
  const step: Step = demandLife[action];
  return step.from.includes(state);
}

export const LONGEST_TITLE = 120;
export const LONGEST_WORDS = 4_000;

/** In how many working days an organisation answers (product decision; the clock never stops in between). */
export const ANSWER_WITHIN = 10;

/** How long citizens have waited, in working days, and whether that is too long. */
export interface DemandClock {
  days: number;
  within: number;
  overdue: boolean;
  ended: boolean;
}

/** What citizens said of a declaration. */
export interface Verdicts {
  confirmed: number;
  notConfirmed: number;
  /** What who raised it said; null while they said nothing. */
  raiser: "confirmed" | "not-confirmed" | null;
}

/** A demand in a list. */
export interface ListedDemand {
  code: number;
  title: string;
  state: DemandState;
  organisation: { name: string; slug: string };
  openedAt: Date;
  supporters: number;
  clock: DemandClock;
  verdicts: Verdicts;
}

/** One line of a demand's public timeline. */
export interface DemandLine {
  id: string;
  kind: StepKind;
  at: Date;
  organisation: string | null;
  to: string | null;
  words: string;
  /** The words that a later line replaced; shown struck out. */
  mendedBy: string | null;
  /** The story that answers; without a headline when it is not, or no longer, live. */
  story: { code: number; headline: string; isLive: boolean } | null;
}

/** A demand as its page shows it. */
export interface PublicDemand extends ListedDemand {
  words: string;
  name: string;
  lines: DemandLine[];
}

/** What a receipt says of a demand; whose it is tells whether they raised or support it. */
export interface TrackedDemand {
  receipt: string;
  as: "raiser" | "supporter";
  code: number;
  title: string;
  words: string;
  standing: DemandStanding;
  reason: CommentReason | null;
  state: DemandState;
  organisation: string;
  /** Who raised it has had the name erased, with the words or without. */
  erased: boolean;
  /** They may say whether it is done. */
  mayJudge: boolean;
  verdict: "confirmed" | "not-confirmed" | null;
}
