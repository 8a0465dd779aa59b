import { db, type Transaction } from "@/db";
import { type Entry, record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Role, type Viewer } from "@/newsroom/people/person";
import { type DecidedOn, overtaken, staleness } from "./decided-on";
import { storyFor } from "./desk-queries";
import { type Columns, move } from "./move";
import type { OpenStory } from "./story";

/** A change of the terms under which a story stands: its text, its state and its standing stay as they are. */
export interface Terms {
  /** As the journal names it: `story.embargo`. */
  action: `story.${string}`;
  by: readonly Role[];
  /** Why it cannot be so; null when it can. */
  refusal: (story: OpenStory) => Promise<Issue | null> | Issue | null;
  columns: (story: OpenStory) => Columns;
  reason?: string;
  detail?: Entry["detail"];
  /** What else happens in the same transaction. */
  effects?: (tx: Transaction, story: OpenStory) => Promise<void>;
}

/**
 * The common course of changing a story's terms: load what this viewer can see, refuse or proceed, then change and
 * journal in one transaction. Refuses with general.not-found, stories.revision-missing, stories.stale,
 * stories.not-your-part, what `refusal` says, stories.changed-meanwhile.
 */
export async function changeTerms(
  viewer: Viewer,
  id: string,
  decidedOn: DecidedOn,
  terms: Terms,
): Promise<Outcome<OpenStory>> {
  const story = await storyFor(viewer, id);
  if (!story) return refused({ key: "general.not-found" });
  const stale = staleness(story, decidedOn);
  if (stale) return refused(stale);
  if (!holdsAny(viewer, terms.by, story.organisationId)) return refused({ key: "stories.not-your-part" });
  const issue = await terms.refusal(story);
  return issue ? refused(issue) : change(viewer, story, terms);
}

function change(viewer: Viewer, story: OpenStory, terms: Terms): Promise<Outcome<OpenStory>> {
  const { workingState, standing } = story;
  const step = { from: [workingState], to: "same" as const, standing: [standing], by: terms.by, needs: [] };
  return db.transaction(async (tx) => {
    if (!(await move(tx, viewer, story, step, terms.columns(story))))
      return refused(await overtaken(tx, viewer, story));
    await terms.effects?.(tx, story);
    await record(tx, {
      actor: viewer,
      action: terms.action,
      subject: { kind: "story", id: story.id },
      revision: story.workingNumber,
      reason: terms.reason ?? null,
      detail: terms.detail ?? {},
    });
    return done(story);
  });
}
