import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "@/newsroom/stories/decided-on";
import { saveStory } from "@/newsroom/stories/draft";
import { clearStory, publishInEmergency, publishStory } from "@/newsroom/stories/publish";
import {
  approveStory,
  claimStory,
  endorseStory,
  recallStory,
  returnStory,
  submitStory,
} from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import { scheduleStory, unscheduleStory } from "@/newsroom/stories/schedule";
import { spikeStory, unspikeStory } from "@/newsroom/stories/spike";
import { removeStory, restoreStory, withdrawStory } from "@/newsroom/stories/withdraw";
import { freshWords } from "@/tests/fresh-words";
import { contentOf, rowOf } from "@/tests/stories";

type Verb = (viewer: Viewer, id: string, decidedOn: DecidedOn) => Promise<Outcome<unknown>>;

const because = "دلیلی که در تاریخچه می‌ماند";

/** The verb behind each button, with all that its form would send. */
export const verbs = {
  save: async (viewer, id, on) => saveStory(viewer, id, on, await otherWords(id)),
  submit: submitStory,
  recall: recallStory,
  claim: claimStory,
  return: (viewer, id, on) => returnStory(viewer, id, on, because),
  endorse: endorseStory,
  approve: approveStory,
  publish: publishStory,
  schedule: (viewer, id, on) => scheduleStory(viewer, id, on, new Date(Date.now() + 7 * 24 * 3_600_000)),
  unschedule: unscheduleStory,
  emergency: (viewer, id, on) => publishInEmergency(viewer, id, on, because),
  clear: clearStory,
  revise: reviseStory,
  withdraw: (viewer, id, on) => withdrawStory(viewer, id, on, because),
  remove: (viewer, id, on) => removeStory(viewer, id, on, because),
  restore: (viewer, id, on) => restoreStory(viewer, id, on, because),
  spike: spikeStory,
  unspike: unspikeStory,
} satisfies Record<string, Verb>;

export type Button = keyof typeof verbs;
export const buttons = Object.keys(verbs) as Button[];

/** Buttons that say why. */
export const withReason: Record<
  string,
  (viewer: Viewer, id: string, on: number, reason: string) => Promise<Outcome<unknown>>
> = {
  return: returnStory,
  emergency: publishInEmergency,
  withdraw: withdrawStory,
  remove: removeStory,
  restore: restoreStory,
};

async function otherWords(id: string) {
  const { workingNumber } = await rowOf(id);
  return { ...(await contentOf({ id, number: workingNumber })), lead: freshWords() };
}
