import { latinDigits } from "@/newsroom/persian/digits";
import { noChange, type StoryContent } from "./content";
import type { Standing, WorkingState } from "./workflow";

/** A story as the desk knows it: where it stands, who had a hand in it, and the working revision's number and hash. */
export interface Story {
  id: string;
  code: number;
  organisationId: string;
  /** Organisations that write it together with its own. */
  partners: string[];
  workingState: WorkingState;
  workingNumber: number;
  workingHash: string;
  headline: string;
  draftedBy: string;
  submittedBy: string | null;
  claimedBy: string | null;
  returnedReason: string | null;
  returnedBy: string | null;
  approvedNumber: number;
  approvedBefore: number;
  approvedHash: string | null;
  approvedBy: string | null;
  standing: Standing;
  liveNumber: number | null;
  liveHash: string | null;
  publishedAt: Date | null;
  unreviewed: boolean;
  unreviewedBy: string | null;
  unreviewedReason: string | null;
  withdrawnNote: string | null;
  removedReason: string | null;
  redirectTo: string | null;
  scheduledFor: Date | null;
  scheduledBy: string | null;
  /** Why its last schedule was not kept; null once somebody dealt with it. */
  heldBecause: string | null;
  /** Nobody publishes it before this moment. */
  embargoUntil: Date | null;
  /** When the live story leaves the site by itself, why, and where its readers go. */
  expiresAt: Date | null;
  expiryReason: string | null;
  expiryRedirect: string | null;
  /** Who of those in reach may see it while it is not public. */
  access: "open" | "organisation" | "named";
  /** When somebody looks whether the live story still holds. */
  reviewOn: Date | null;
  touchedAt: Date;
  /** Everybody who wrote a revision after the last approval; they may not give the next one. */
  contributors: string[];
  /** Of these, who wrote what citizens read now: they may not clear an emergency publication. */
  liveContributors: string[];
}

/** The news code somebody typed: «۱۴۰۳», or an address such as «/news/1403/…» or «/n/1403». Null when it is none. */
export function codeFromTyped(text: string): number | null {
  const typed = latinDigits(text).trim();
  const digits = /^\d{1,15}$/.exec(typed)?.[0] ?? /\/(?:news|n)\/(\d{1,15})(?:[/?#]|$)/.exec(typed)?.[1];
  const code = Number(digits);
  return digits && code > 0 ? code : null;
}

/** A story with its working content: what the editor opens. */
export interface OpenStory extends Story {
  content: StoryContent;
}

/** What the editor opens: the working content; a newly opened version of a live story starts without a public note. */
export function openedContent(story: OpenStory): StoryContent {
  return story.workingNumber === story.liveNumber ? { ...story.content, change: noChange } : story.content;
}

/** A story and the number of its working revision: what the next save or action is based on. */
export interface Kept {
  id: string;
  number: number;
}
