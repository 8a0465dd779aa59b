import { now } from "@/newsroom/clock";
import { type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "./decided-on";
import { storyFor } from "./desk-queries";
import type { OpenStory } from "./story";
import { takeAction } from "./take";

type Taken = Promise<Outcome<OpenStory>>;

const YEAR = 366 * 24 * 3_600_000;
const unheld = { heldAt: null, heldBecause: null };

/**
 * Sets the hour at which the approved revision goes out by itself («زمان‌بندی انتشار»); from then on it is frozen.
 * Refuses with stories.time-missing, -past, -too-far, stories.before-embargo, stories.after-expiry beside the issues
 * of take.ts.
 */
export async function scheduleStory(
  viewer: Viewer,
  id: string,
  decidedOn: DecidedOn,
  at: Date | null,
): Taken {
  const story = await storyFor(viewer, id);
  const untimely = story ? untimelyFor(story, at) : null;
  if (untimely) return refused(untimely);
  const columns = () => ({ ...unheld, scheduledFor: at, scheduledBy: viewer.personId });
  return takeAction(viewer, id, decidedOn, "schedule", { columns });
}

/** Takes the hour back («لغو زمان‌بندی»): the story is approved again, and what citizens read is not touched. */
export function unscheduleStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  const columns = () => ({ scheduledFor: null, scheduledBy: null });
  return takeAction(viewer, id, decidedOn, "unschedule", { columns });
}

/** Why nothing can be set for this moment; null when it can. */
export function notAhead(at: Date | null): Issue | null {
  if (at === null || Number.isNaN(at.getTime())) return { key: "stories.time-missing", field: "at" };
  if (at <= now()) return { key: "stories.time-past", field: "at" };
  return at.getTime() > now().getTime() + 5 * YEAR ? { key: "stories.time-too-far", field: "at" } : null;
}

function untimelyFor({ embargoUntil, expiresAt }: OpenStory, at: Date | null): Issue | null {
  const issue = notAhead(at);
  if (issue || !at) return issue;
  if (embargoUntil && at < embargoUntil) return { key: "stories.before-embargo", field: "at" };
  return expiresAt && at >= expiresAt ? { key: "stories.after-expiry", field: "at" } : null;
}
