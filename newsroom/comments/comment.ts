import type { Issue } from "@/newsroom/outcome";
import type { TrackedEdit } from "./edit";

/** How far a comment is. Only "published" shows words; "removed" and "withdrawn" leave a marker where words were public. */
export const commentStates = ["queued", "published", "not-publishable", "removed", "withdrawn"] as const;
export type CommentState = (typeof commentStates)[number];

/** The public list of reasons for which the city does not show a citizen's words. There is no other reason. */
export const commentReasons = [
  "insult",
  "accusation",
  "personal-data",
  "advertising",
  "off-topic",
  "duplicate",
  "unreadable",
] as const;
export type CommentReason = (typeof commentReasons)[number];

export interface CommentStep {
  from: readonly CommentState[];
  to: CommentState;
  /** "writer" is whoever holds the receipt. */
  by: "moderator" | "writer";
  needsReason: boolean;
}

/** The life of a comment (product.md), once: buttons, verbs, SQL guards and tests read this table. */
export const commentLife = {
  publish: { from: ["queued"], to: "published", by: "moderator", needsReason: false },
  refuse: { from: ["queued"], to: "not-publishable", by: "moderator", needsReason: true },
  remove: { from: ["published"], to: "removed", by: "moderator", needsReason: true },
  withdraw: { from: ["queued", "published"], to: "withdrawn", by: "writer", needsReason: false },
  /** A moderator's own decision taken back at once; what was public for a moment leaves no marker. */
  undo: { from: ["published", "not-publishable"], to: "queued", by: "moderator", needsReason: false },
  /** An appeal was right: another person lets the words stand. */
  reverse: { from: ["not-publishable", "removed"], to: "published", by: "moderator", needsReason: false },
} as const satisfies Record<string, CommentStep>;

export type CommentAction = keyof typeof commentLife;

/** The actions for which a moderator has a button beside the comment. */
export const decisions = ["publish", "refuse", "remove"] as const satisfies readonly CommentAction[];
export type Decision = (typeof decisions)[number];

/** The decisions a moderator has buttons for in this state. */
export function decisionsFrom(state: CommentState): Decision[] {
  return decisions.filter((decision) => leadsFrom(decision, state));
}

/** Does the table know this action from this state? */
export function leadsFrom(action: CommentAction, state: CommentState): boolean {
  const step: CommentStep = commentLife[action];
  return step.from.includes(state);
}

export function isCommentReason(given: unknown): given is CommentReason {
  return commentReasons.some((reason) => reason === given);
}

/** A slip of the finger is noticed at once; later a decision is somebody's ground already. In milliseconds. */
export const UNDONE_WITHIN = 10 * 60_000;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text can be a comment's or an organisation's id; anything else is not asked of the database. */
export function isId(given: string): boolean {
  return ID.test(given);
}

/** The most letters a citizen may send (product decision; the form's 16 KB hold a little more). */
export const LONGEST_NAME = 60;
export const LONGEST_WORDS = 2_000;

/** The most official answers a comment may have: a thread shows them all at once (product decision). */
export const MOST_ANSWERS = 20;

/** What the screening looks at, in its order (newsroom/screening.ts). */
export const checkedFor = [
  "trap",
  "unsigned",
  "watch-word",
  "personal-data",
  "link",
  "too-soon",
  "many-this-hour",
  "same-words",
  "alike",
  "hidden-direction",
] as const;

/** Why a second look is advised. A signal may only hold a comment, never publish or refuse it. */
export type Signal = (typeof checkedFor)[number] | "check-failed";

/** What a proof of work for a comment under this story is made for. */
export const proofPlace = (storyCode: number): string => `story:${storyCode}`;

/** How moderators may have waiting comments listed: the oldest first, or those first that are easy (hard) to decide. */
export const queueOrders = ["oldest", "easy", "hard"] as const;
export type QueueOrder = (typeof queueOrders)[number];

/** How many agree with a comment and how many do not. */
export interface Opinions {
  agree: number;
  disagree: number;
}

export const noOpinions: Opinions = { agree: 0, disagree: 0 };

/** One comment as citizens see it. Of a removed or withdrawn one only the marker is left. */
export type PublicComment =
  | {
      id: string;
      state: "published";
      name: string;
      words: string;
      official: boolean;
      at: Date;
      opinions: Opinions;
      /** Whether its writer's newer words wait for a moderator, and when its words last changed in public. */
      edit?: { waits: boolean; at: Date | null };
    }
  | { id: string; state: "removed"; reason: CommentReason; at: Date }
  | { id: string; state: "withdrawn"; at: Date };

/** A comment under a story with the first of its answers, the city's own before the citizens'. */
export interface PublicThread {
  comment: PublicComment;
  replies: PublicComment[];
  /** Where the thread's further answers begin (publicReplies); null when all are here. */
  moreReplies: string | null;
}

/** What citizens sent under a story, counted from rows: received is the sum of the others at any moment. */
export interface PublicCounts {
  received: number;
  published: number;
  queued: number;
  notPublishable: number;
  withdrawn: number;
  removed: number;
}

/** A comment form that was refused: what was typed, and why. It comes back in the form. */
export interface CommentDraft {
  storyCode: number;
  parentId: string | null;
  name: string;
  words: string;
  token: string;
  issues: Issue[];
}

/** The forms with words on the page of a receipt. */
export type ReceiptForm = "edit" | "appeal" | "verdict";

/** One of them that was refused: what was typed, and why. It comes back in its form. */
export interface ReceiptDraft {
  form: ReceiptForm;
  words: string;
  issues: Issue[];
}

/** What the receipt page says. No name, no network: whoever has the code sees only the writer's own words. */
export interface TrackedComment {
  receipt: string;
  /** What names it in the public ledger. */
  mark: string;
  state: CommentState;
  reason: CommentReason | null;
  words: string;
  /** The words are gone for good, at the writer's wish. */
  erased: boolean;
  postedAt: Date;
  decidedAt: Date | null;
  /** The writer's objection, and what became of it; null where there is none. */
  appeal: { words: string; state: AppealState; at: Date; decidedAt: Date | null } | null;
  /** It answers a comment that is not, or no longer, in public. */
  answersHidden: boolean;
  story: { code: number; headline: string; isPublic: boolean };
  /** The newest change of its public words; absent where there was none. */
  edit?: TrackedEdit<CommentReason>;
  /** The words may be changed now. */
  canEdit?: boolean;
  /** An organisation has answered it officially: the words stay. */
  answered?: boolean;
}

/** How an appeal stands: undecided, the decision stands, or the comment is published after all. */
export const appealStates = ["open", "upheld", "reversed"] as const;
export type AppealState = (typeof appealStates)[number];

/** One line of what happened to a comment. */
export interface HistoryLine {
  at: Date;
  who: string;
  /** As the journal names it: comment.post, comment.publish, … */
  action: string;
  reason: string | null;
}

/** A comment as who decides it sees it, with what this viewer may do. */
export interface QueueItem {
  id: string;
  version: number;
  state: CommentState;
  reason: CommentReason | null;
  /** Who signed it; empty while it waits, so that words are judged and nobody's name. */
  name: string;
  words: string;
  signals: Signal[];
  /** The listed words found in it. */
  watchWords: string[];
  official: boolean;
  postedAt: Date;
  decidedAt: Date | null;
  story: { code: number; headline: string };
  organisation: string;
  /** The comment it answers. */
  answers: { name: string; words: string; state: CommentState } | null;
  history: HistoryLine[];
  decisions: Decision[];
  /** This viewer once refused or removed it, and an objection to that was found right. */
  overruled?: boolean;
  canReply: boolean;
  /** Published as it arrived, and nobody looked at it yet. */
  awaitsLook?: boolean;
}

/** A comment that may be a source of a demand. Nobody's name: words are gathered, not people. */
export interface GatherableComment {
  id: string;
  words: string;
  state: CommentState;
  postedAt: Date;
  organisation: string;
  story: { code: number; headline: string };
}

/** Comments that say nearly the same; most often one alone. */
export type GatherableGroup = GatherableComment[];
