import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { revisions, stories } from "@/db/schema/stories";

/** The revision citizens read now, joined beside the working one. */
export const liveRevision = alias(revisions, "live_revision");

export const isLiveRevision = sql`${liveRevision.storyId} = ${stories.id} and ${liveRevision.number} = ${stories.liveNumber}`;

/**
 * The approval on which the public revision rests. One given to a later working copy says nothing of an unread public
 * text, so then everybody who ever wrote in it counts.
 */
export const approvedBeforeLive = sql`case when ${stories.approvedNumber} < ${stories.liveNumber} then ${stories.approvedNumber} else 0 end`;

const contributors = (first: SQL, last: SQL) => sql<string[]>`array(
  select distinct unnest(r.author_id || r.also_by)::text from revisions r
  where r.story_id = ${stories.id} and r.number > ${first} and r.number <= ${last})`;

/** The columns of a Story (story.ts). */
export const storyColumns = {
  id: stories.id,
  code: stories.code,
  organisationId: stories.organisationId,
  partners: stories.partners,
  workingState: stories.workingState,
  workingNumber: stories.workingNumber,
  workingHash: stories.workingHash,
  headline: stories.workingHeadline,
  draftedBy: stories.draftedBy,
  submittedBy: stories.submittedBy,
  claimedBy: stories.claimedBy,
  returnedReason: stories.returnedReason,
  returnedBy: stories.returnedBy,
  approvedNumber: stories.approvedNumber,
  approvedBefore: stories.approvedBefore,
  approvedHash: stories.approvedHash,
  approvedBy: stories.approvedBy,
  standing: stories.standing,
  liveNumber: stories.liveNumber,
  liveHash: liveRevision.hash,
  publishedAt: stories.publishedAt,
  unreviewed: stories.unreviewed,
  unreviewedBy: stories.unreviewedBy,
  unreviewedReason: stories.unreviewedReason,
  withdrawnNote: stories.withdrawnNote,
  removedReason: stories.removedReason,
  redirectTo: stories.redirectTo,
  scheduledFor: stories.scheduledFor,
  scheduledBy: stories.scheduledBy,
  heldBecause: stories.heldBecause,
  embargoUntil: stories.embargoUntil,
  expiresAt: stories.expiresAt,
  expiryReason: stories.expiryReason,
  expiryRedirect: stories.expiryRedirect,
  access: stories.access,
  reviewOn: stories.reviewOn,
  touchedAt: stories.touchedAt,
  contributors: contributors(sql`${stories.approvedNumber}`, sql`${stories.workingNumber}`),
  liveContributors: contributors(approvedBeforeLive, sql`${stories.liveNumber}`),
};

export const isWorkingRevision = sql`${revisions.storyId} = ${stories.id} and ${revisions.number} = ${stories.workingNumber}`;
