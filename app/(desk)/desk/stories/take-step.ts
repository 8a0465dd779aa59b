import { z } from "zod";
import type { Term } from "@/components/stories/desk/desk-story";
import { type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { liftEmbargo, setEmbargo } from "@/newsroom/stories/embargo";
import { liftExpiry, setExpiry } from "@/newsroom/stories/expiry";
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
import type { Action } from "@/newsroom/stories/workflow";

type Form = z.infer<typeof formSchema>;
type Verb = (viewer: Viewer, id: string, decidedOn: number | null, form: Form) => Promise<Outcome<unknown>>;

const formSchema = z.object({
  reason: z.string(),
  redirect: z.string(),
  at: z.union([z.literal(""), z.iso.datetime()]),
});

const verbs: Record<Exclude<Action, "save"> | Term, Verb> = {
  submit: submitStory,
  recall: recallStory,
  claim: claimStory,
  endorse: endorseStory,
  approve: approveStory,
  publish: publishStory,
  clear: clearStory,
  revise: reviseStory,
  spike: spikeStory,
  unspike: unspikeStory,
  unschedule: unscheduleStory,
  liftEmbargo,
  liftExpiry,
  schedule: (viewer, id, number, { at }) => scheduleStory(viewer, id, number, momentIn(at)),
  embargo: (viewer, id, number, { at }) => setEmbargo(viewer, id, number, momentIn(at)),
  expiry: (viewer, id, number, { at, reason, redirect }) =>
    setExpiry(viewer, id, number, { at: momentIn(at), reason, redirect }),
  return: (viewer, id, number, { reason }) => returnStory(viewer, id, number, reason),
  emergency: (viewer, id, number, { reason }) => publishInEmergency(viewer, id, number, reason),
  withdraw: (viewer, id, number, { reason }) => withdrawStory(viewer, id, number, reason),
  remove: (viewer, id, number, { reason, redirect }) => removeStory(viewer, id, number, reason, redirect),
  restore: (viewer, id, number, { reason }) => restoreStory(viewer, id, number, reason),
};

function momentIn(at: string): Date | null {
  return at === "" ? null : new Date(at);
}

/** The verb of a button. What comes from outside is read first: an unknown step or an unreadable form is refused. */
export async function takeStep(
  viewer: Viewer,
  action: string,
  id: string,
  number: unknown,
  form: unknown,
): Promise<Outcome<unknown>> {
  const read = formSchema.safeParse(form);
  const verb = Object.hasOwn(verbs, action) ? verbs[action as keyof typeof verbs] : null;
  if (!verb || !read.success) return refused({ key: "general.unreadable" });
  return verb(viewer, id, typeof number === "number" ? number : null, read.data);
}
