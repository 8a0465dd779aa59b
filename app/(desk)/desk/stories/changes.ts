import type { StoryChanges } from "@/components/stories/desk/desk-story";
import { differenceOf } from "@/components/stories/desk/difference";
import type { Viewer } from "@/newsroom/people/person";
import { lastApprovedBy, revisionOf } from "@/newsroom/stories/desk-queries";
import type { OpenStory, Story } from "@/newsroom/stories/story";
import { choiceNames } from "./choices";

/** What the next decision is about: the difference since the last approval, else against what citizens read. */
export async function changesFor(story: OpenStory): Promise<StoryChanges | null> {
  const span = spanOf(story);
  if (!span) return null;
  return partsBetween(story, span);
}

/** What a decision on the phone is about: since the viewer's own last approval where there was one; null when all of it is new. */
export async function decisionChanges(viewer: Viewer, story: OpenStory) {
  const mine = await lastApprovedBy(viewer, story);
  const span = mine && mine < story.workingNumber ? mineFrom(mine, story) : spanOf(story);
  return span ? partsBetween(story, span) : null;
}

function mineFrom(from: number, { workingNumber }: Story) {
  return { since: "mine" as const, from, to: workingNumber };
}

async function partsBetween<Span extends { from: number; to: number }>(story: Story, span: Span) {
  const [from, to, names] = await Promise.all([
    revisionOf(story, span.from),
    revisionOf(story, span.to),
    choiceNames(),
  ]);
  return from && to ? { ...span, parts: differenceOf(from.content, to.content, names) } : null;
}

function spanOf(story: Story): Pick<StoryChanges, "since" | "from" | "to"> | null {
  const { approvedNumber, liveNumber, workingNumber, workingState } = story;
  // Who clears an emergency publication reads what went out since the last approval.
  if (story.unreviewed && workingState === "published")
    return since("approval", approvedNumber, liveNumber ?? 0);
  if (!["submitted", "reviewed", "approved"].includes(workingState)) return null;
  return since("approval", approvedNumber, workingNumber) ?? since("live", liveNumber ?? 0, workingNumber);
}

function since(what: StoryChanges["since"], from: number, to: number) {
  return from > 0 && to > from ? { since: what, from, to } : null;
}
