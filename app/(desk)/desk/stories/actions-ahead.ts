import type { Viewer } from "@/newsroom/people/person";
import { actionsFor } from "@/newsroom/stories/permissions";
import type { Story } from "@/newsroom/stories/story";
import { type Action, stepFrom } from "@/newsroom/stories/workflow";

/**
 * What this person could do right after saving a changed text: the same rule, asked of the story as it would be then.
 * Who changes a word sees at once that they can no longer approve it.
 */
export function actionsOnceSaved(viewer: Viewer, story: Story): Action[] {
  const step = stepFrom("save", story.workingState, story.standing);
  if (!step) return [];
  return actionsFor(viewer, {
    ...story,
    workingState: step.to === "same" ? story.workingState : step.to,
    workingNumber: story.workingNumber + 1,
    workingHash: "",
    contributors: [...story.contributors, viewer.personId],
  });
}

/** What this person could do with a story they begin now in this organisation. */
export function actionsAtFirst(viewer: Viewer, organisationId: string): Action[] {
  const begun: Story = {
    ...emptySheet,
    organisationId,
    draftedBy: viewer.personId,
    contributors: [viewer.personId],
    touchedAt: new Date(),
  };
  return actionsFor(viewer, begun);
}

const emptySheet = {
  id: "",
  code: 0,
  partners: [] as string[],
  workingState: "draft",
  workingNumber: 1,
  workingHash: "",
  headline: "",
  submittedBy: null,
  claimedBy: null,
  returnedReason: null,
  returnedBy: null,
  approvedNumber: 0,
  approvedBefore: 0,
  approvedHash: null,
  approvedBy: null,
  standing: "none",
  liveNumber: null,
  liveHash: null,
  publishedAt: null,
  unreviewed: false,
  unreviewedBy: null,
  unreviewedReason: null,
  withdrawnNote: null,
  removedReason: null,
  redirectTo: null,
  scheduledFor: null,
  scheduledBy: null,
  heldBecause: null,
  embargoUntil: null,
  expiresAt: null,
  expiryReason: null,
  expiryRedirect: null,
  access: "open",
  reviewOn: null,
  liveContributors: [],
} as const satisfies Partial<Story>;
