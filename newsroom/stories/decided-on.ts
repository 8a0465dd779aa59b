import type { Issue } from "@/newsroom/outcome";
import type { Story } from "./story";

/** The revision an action was decided on; null when the form did not say. */
export type DecidedOn = number | null;

/** Was this decided on the newest working revision? Null when it was; a missing number is refused as a stale one is. */
export function staleness(story: Story, decidedOn: DecidedOn): Issue | null {
  if (decidedOn === null || !Number.isSafeInteger(decidedOn)) return { key: "stories.revision-missing" };
  if (decidedOn === story.workingNumber) return null;
  return { key: "stories.stale", values: { newest: story.workingNumber } };
}
