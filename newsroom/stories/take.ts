import { db, type Transaction } from "@/db";
import { type Freshness, record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { type DecidedOn, overtaken, staleness } from "./decided-on";
import { liveContentOf, storyFor } from "./desk-queries";
import { knownNames } from "./known-names";
import { type Columns, move } from "./move";
import { mayTake } from "./permissions";
import { missingToPublish } from "./requirements";
import { type OpenStory, openedContent } from "./story";
import { tellOfStep } from "./tell";
import type { Action, Step } from "./workflow";

const LONGEST_REASON = 1_000;

/** What a verb adds to the common course of an action. */
export interface Course {
  reason?: string;
  /** Columns the step sets beside state and standing; `reason` as it is kept. */
  columns?: (story: OpenStory, reason: string) => Columns;
  /** What is asked once more inside the transaction, under a lock of its own: an issue refuses. */
  lastly?: (tx: Transaction) => Promise<Issue | null>;
  /** What else happens in the same transaction, and the public pages it changes. */
  effects?: (tx: Transaction, story: OpenStory) => Promise<Freshness | undefined>;
}

/**
 * The common course of every action on a story: load what this viewer can see, refuse or proceed, then change,
 * journal and refresh in one transaction. `decidedOn` is the working revision the viewer had before them.
 * Refuses with general.not-found, stories.revision-missing, stories.stale, the issues of permissions.ts and
 * requirements.ts, stories.reason-missing, stories.changed-meanwhile. Out comes the story as it was before.
 */
export async function takeAction(
  viewer: Viewer,
  storyId: string,
  decidedOn: DecidedOn,
  action: Action,
  course: Course = {},
): Promise<Outcome<OpenStory>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const stale = staleness(story, decidedOn);
  if (stale) return refused(stale);
  const verdict = mayTake(viewer, story, action);
  if ("issue" in verdict) return refused(verdict.issue);
  const reason = normalise(course.reason ?? "").trim();
  const unmet = await unmetNeeds(story, verdict.step, reason);
  if (unmet.length > 0) return refused(...unmet);
  return carryOut(viewer, story, action, verdict.step, { ...course, reason });
}

async function unmetNeeds(story: OpenStory, step: Step, reason: string): Promise<Issue[]> {
  if (step.needs.includes("reason")) {
    if (isBlank(reason)) return [{ key: "stories.reason-missing", field: "reason" }];
    if (reason.length > LONGEST_REASON)
      return [{ key: "stories.reason-too-long", field: "reason", values: { most: LONGEST_REASON } }];
  }
  return step.needs.includes("publishable")
    ? missingToPublish(openedContent(story), await liveContentOf(story), await knownNames())
    : [];
}

type Decided = Course & { reason: string };

function carryOut(
  viewer: Viewer,
  story: OpenStory,
  action: Action,
  step: Step,
  course: Decided,
): Promise<Outcome<OpenStory>> {
  return db.transaction(async (tx) => {
    const late = await course.lastly?.(tx);
    if (late) return refused(late);
    const moved = await move(tx, viewer, story, step, course.columns?.(story, course.reason));
    if (!moved) return refused(await overtaken(tx, viewer, story));
    const fresh = await course.effects?.(tx, story);
    await tellOfStep(tx, viewer, story, action);
    const entry = {
      actor: viewer,
      action: `story.${action}`,
      subject: { kind: "story", id: story.id } as const,
      from: stateOf(story.workingState, story.standing),
      to: stateOf(step.to === "same" ? story.workingState : step.to, step.becomes ?? story.standing),
      revision: story.workingNumber,
      reason: course.reason || null,
    };
    await record(tx, entry, fresh);
    return done(story);
  });
}

function stateOf(workingState: string, standing: string): string {
  return `${workingState}/${standing}`;
}
