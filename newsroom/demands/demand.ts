import type { AppealState, CommentReason } from "@/newsroom/comments/comment";

/** How far the organisation says a demand is (product.md, "The life of a demand"). */
export const demandStates = ["registered", "referred", "in-progress", "done", "declined"] as const;
export type DemandState = (typeof demandStates)[number];

/** Whether citizens see it. */
export const demandStandings = ["queued", "public", "not-publishable", "removed", "withdrawn"] as const;
export type DemandStanding = (typeof demandStandings)[number];

/** A moderator does not show it, or took it away: its writer may object. */
export function isNotShown(standing: DemandStanding): standing is "not-publishable" | "removed" {
  return standing === "not-publishable" || standing === "removed";
}

export type StepKind =
  | "registered"
  | "referred"
  | "in-progress"
  | "done"
  | "declined"
  | "mended"
  | "confirmed"
  | "reopened"
  | "merged"
  | "took-in"
  | "parted"
  | "let-go"
  | "restored"
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

/** How many pictures a demand brings along, how heavy each may be, and how long the words about one. */
export const MOST_PICTURES = 3;
export const HEAVIEST_PICTURE = 8 * 1024 * 1024;
export const LONGEST_ALT = 150;

/** A picture that came with a demand (تصویر پیوست), as its pages show it; `alt` in its sender's words, where there are any. */
export interface DemandPicture {
  id: string;
  position: number;
  alt: string | null;
  width: number;
  height: number;
}

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
  /** Since when citizens wait for it: of merged demands, since the first could be read. */
  since: Date;
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
  /** Code of the other demand, of a merge or a parting. */
  other: number | null;
  /** The words that a later line replaced; shown struck out. */
  mendedBy: string | null;
  /** The story that answers; without a headline when it is not, or no longer, live. */
  story: { code: number; headline: string; isLive: boolean } | null;
}

/** Where a merged demand went on: the one everybody pursues it with now, since when, and why. */
export interface MergedInto {
  code: number;
  title: string;
  at: Date;
  words: string;
}

/** A demand that was merged into another, in the other's list. */
export interface MergedDemand {
  id: string;
  code: number;
  title: string;
  version: number;
}

/** A demand as its page shows it. */
export interface PublicDemand extends ListedDemand {
  words: string;
  name: string;
  mergedInto: MergedInto | null;
  /** What was merged into it itself. */
  merged: Omit<MergedDemand, "id" | "version">[];
  lines: DemandLine[];
  pictures: DemandPicture[];
}

/** The marker of a demand that was taken away (جای مطالبه): not a word of it. */
export interface GoneDemand {
  code: number;
  standing: "removed" | "withdrawn";
  reason: CommentReason | null;
  at: Date | null;
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
  /** What they sent with it; who supports it sees them on its page. */
  pictures: DemandPicture[];
  /** Where it went on; state, organisation and verdict are of that one. */
  mergedInto: { code: number; title: string } | null;
  /** Who raised it has had the name erased, with the words or without. */
  erased: boolean;
  /** They may say whether it is done. */
  mayJudge: boolean;
  /** Their one objection to its not being shown, and whether they may still make it. */
  appeal: { words: string; state: AppealState } | null;
  mayAppeal: boolean;
  verdict: "confirmed" | "not-confirmed" | null;
}

/** What a proof of work for a new demand is made for. */
export const PROOF_PLACE = "demands";
