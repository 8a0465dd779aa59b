import type { Issue } from "@/newsroom/outcome";
import { hasForbiddenControls, hasLoneSurrogates, isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import type { CommentReason, CommentState, Decision } from "./comment";
import { cleanWords } from "./requirements";

/**
 * An author is who moderators take for one writer: a browser, by its author mark (newsroom/author-mark.ts), for thirty days.
 * Addresses name an author by one of the comments, never by the mark.
 */

/** For how long an author may be suspended, in days; a browser is forgotten after thirty. */
export const suspensionDays = [1, 3, 7, 14, 30] as const;

/** The most letters of a note, of the words of a suspension and of its lifting. */
const LONGEST_REMARK = 500;

/** How an author's comments stand, among those a viewer decides. */
export type AuthorCounts = Record<CommentState, number> & { all: number };

/** One of an author's comments, as who decides it sees it. */
export interface AuthorComment {
  id: string;
  version: number;
  state: CommentState;
  reason: CommentReason | null;
  /** Empty while it waits. */
  name: string;
  words: string;
  postedAt: Date;
  story: { code: number; headline: string };
  organisation: string;
  decisions: Decision[];
}

export interface AuthorNote {
  id: string;
  words: string;
  by: string;
  at: Date;
}

export interface AuthorSuspension {
  id: string;
  state: "running" | "over" | "lifted";
  reason: CommentReason | null;
  words: string;
  /** Where it holds; null for everywhere. */
  organisation: string | null;
  by: string;
  at: Date;
  until: Date;
  lifted: { by: string; at: Date; words: string } | null;
  canLift: boolean;
}

/** What is wrong with a moderator's words of this field; null when they can be kept. */
export function remarkIssue(words: string, most = LONGEST_REMARK): Issue | null {
  if (hasLoneSurrogates(words) || hasForbiddenControls(words)) return { key: "comments.unreadable" };
  if (isBlank(words)) return { key: "comments.remark-missing" };
  if (words.length > most * 8 || lengthInLetters(cleanWords(words)) > most)
    return { key: "comments.remark-too-long", values: { most } };
  return null;
}
