import type { StoryChanges } from "@/components/stories/desk/desk-story";
import { differenceOf } from "@/components/stories/desk/difference";
import { revisionOf } from "@/newsroom/stories/desk-queries";
import type { OpenStory, Story } from "@/newsroom/stories/story";
import { choiceNames } from "./choices";

/** What the next decision is about: the difference since the last approval, else against what citizens read. */
export async function changesFor(story: OpenStory): Promise<StoryChanges | null> {
  const span = spanOf(story);
  if (!span) return null;
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
