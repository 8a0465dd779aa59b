import { now } from "@/newsroom/clock";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "./decided-on";
import type { OpenStory } from "./story";
import { takeAction } from "./take";

type Taken = Promise<Outcome<OpenStory>>;

const unclaimed = { claimedBy: null, claimedAt: null };
const withoutReturn = { returnedBy: null, returnedReason: null, returnedAt: null };

/** Sends a draft to review («ارسال برای بازبینی»). */
export function submitStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  const columns = () => ({
    ...withoutReturn,
    ...unclaimed,
    submittedBy: viewer.personId,
    submittedAt: now(),
  });
  return takeAction(viewer, id, decidedOn, "submit", { columns });
}

/** Takes back what the viewer submitted («پس گرفتن»), until an editor claims it. */
export function recallStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  return takeAction(viewer, id, decidedOn, "recall");
}

/** Says who reads it now («برداشتن برای بازبینی»); of two at once, one claims it. */
export function claimStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  const columns = () => ({ claimedBy: viewer.personId, claimedAt: now() });
  return takeAction(viewer, id, decidedOn, "claim", { columns });
}

/** Sends it back to its author with a reason («برگشت برای اصلاح»); an approval that was given no longer counts. */
export function returnStory(viewer: Viewer, id: string, decidedOn: DecidedOn, reason: string): Taken {
  const columns = (story: OpenStory, kept: string) => ({
    ...unclaimed,
    ...(story.workingState === "approved" ? approvalTakenBack(story) : {}),
    returnedBy: viewer.personId,
    returnedReason: kept,
    returnedAt: now(),
  });
  return takeAction(viewer, id, decidedOn, "return", { reason, columns });
}

function approvalTakenBack(story: OpenStory) {
  return { approvedNumber: story.approvedBefore, approvedHash: null, approvedBy: null, approvedAt: null };
}

/** Refers it to a manager («ارجاع به مدیر»): what was submitted, or an editor's own draft. */
export function endorseStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  return takeAction(viewer, id, decidedOn, "endorse", {
    columns: () => ({ ...withoutReturn, ...unclaimed }),
  });
}

/** Seals this very revision by its hash («تأیید»), by a manager who wrote nothing in it since the last approval. */
export function approveStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  const columns = (story: OpenStory) => ({
    approvedBefore: story.approvedNumber,
    approvedNumber: story.workingNumber,
    approvedHash: story.workingHash,
    approvedBy: viewer.personId,
    approvedAt: now(),
  });
  return takeAction(viewer, id, decidedOn, "approve", { columns });
}
