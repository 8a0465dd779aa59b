import { now } from "@/newsroom/clock";
import type { Issue } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { organisationsOf } from "./partners";
import type { Story } from "./story";
import { type Action, actions, type Need, type Step, stepFrom } from "./workflow";

/**
 * May this viewer take this action on this story now? Out comes the step to take, or why not.
 * Needs that read the text ("publishable") or the form ("reason") are answered by the verb.
 */
export function mayTake(viewer: Viewer, story: Story, action: Action): { step: Step } | { issue: Issue } {
  const step = stepFrom(action, story.workingState, story.standing);
  if (!step) return { issue: { key: "stories.wrong-state" } };
  const theirs = organisationsOf(step, story).some((id) => holdsAny(viewer, step.by, id));
  if (!theirs) return { issue: { key: "stories.not-your-part" } };
  for (const need of step.needs) {
    const issue = missing[need](viewer, story);
    if (issue) return { issue };
  }
  return { step };
}

/** The actions whose buttons this viewer sees on this story. */
export function actionsFor(viewer: Viewer, story: Story): Action[] {
  return actions.filter((action) => "step" in mayTake(viewer, story, action));
}

type Rule = (viewer: Viewer, story: Story) => Issue | null;
const answeredByTheVerb: Rule = () => null;

const missing: Record<Need, Rule> = {
  reason: answeredByTheVerb,
  publishable: answeredByTheVerb,
  changed: (_, story) => (story.workingHash === story.liveHash ? { key: "stories.nothing-changed" } : null),
  "own-draft": (viewer, story) =>
    story.draftedBy === viewer.personId ? null : { key: "stories.not-your-draft" },
  submitter: (viewer, story) =>
    story.submittedBy === viewer.personId ? null : { key: "stories.not-submitted-by-you" },
  unclaimed: (_, story) => (story.claimedBy ? { key: "stories.already-claimed" } : null),
  sealed: (_, story) => (isSealed(story) ? null : { key: "stories.not-sealed" }),
  unreviewed: (_, story) => (story.unreviewed ? null : { key: "stories.not-unreviewed" }),
  "other-publisher": (viewer, story) =>
    story.unreviewedBy === viewer.personId ? { key: "stories.cleared-by-publisher" } : null,
  // Who wrote a word of it may not judge it, whatever other roles they hold.
  "other-eyes": (viewer, story) =>
    story.contributors.includes(viewer.personId) ? { key: "stories.own-words" } : null,
  "other-eyes-live": (viewer, story) =>
    story.liveContributors.includes(viewer.personId) ? { key: "stories.own-words" } : null,
  // Who drafted a story does not put it before the public alone, even once approved (cases.md, editorial work).
  "not-drafter": (viewer, story) =>
    story.draftedBy === viewer.personId ? { key: "stories.own-story" } : null,
  "in-time": (_, story) => outOfTime(story),
};

// Held back until a moment, or past the moment at which it was to leave the site again.
function outOfTime({ embargoUntil, expiresAt }: Story): Issue | null {
  const moment = now();
  if (embargoUntil && embargoUntil > moment) return { key: "stories.embargoed" };
  return expiresAt && expiresAt <= moment ? { key: "stories.expired" } : null;
}

function isSealed(story: Story): boolean {
  return story.approvedNumber === story.workingNumber && story.approvedHash === story.workingHash;
}
