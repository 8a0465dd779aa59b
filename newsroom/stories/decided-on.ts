import type { Transaction } from "@/db";
import type { Issue } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { storyFor } from "./desk-queries";
import type { Story } from "./story";

/** The revision an action was decided on; null when the form did not say. */
export type DecidedOn = number | null;

/** Was this decided on the newest working revision? Null when it was; a missing number is refused as a stale one is. */
export function staleness(story: Story, decidedOn: DecidedOn): Issue | null {
  if (decidedOn === null || !Number.isSafeInteger(decidedOn)) return { key: "stories.revision-missing" };
  if (decidedOn === story.workingNumber) return null;
  return { key: "stories.stale", values: { newest: story.workingNumber } };
}

/** Why a move found nothing to change: a newer revision where there is one, else something else that just happened. */
export async function overtaken(tx: Transaction, viewer: Viewer, story: Story): Promise<Issue> {
  const present = await storyFor(viewer, story.id, tx);
  return (present && staleness(present, story.workingNumber)) ?? { key: "stories.changed-meanwhile" };
}
