import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { type BulkAction, type BulkRow, MOST_PICKED, type Pick } from "./bulk";
import type { DecidedOn } from "./decided-on";
import { storyFor } from "./desk-queries";
import { lockOf } from "./lock";
import { publishStory } from "./publish";
import { claimStory, endorseStory, returnStory } from "./review";
import { spikeStory, unspikeStory } from "./spike";
import type { OpenStory } from "./story";

type Verb = (viewer: Viewer, id: string, on: DecidedOn, reason: string) => Promise<Outcome<OpenStory>>;

const verbs: Record<BulkAction, Verb> = {
  claim: claimStory,
  endorse: endorseStory,
  return: returnStory,
  publish: publishStory,
  spike: spikeStory,
  unspike: unspikeStory,
};

/**
 * Takes one step on each picked story, in the order of the list: each by its own verb and in its own transaction, so
 * that one refusal stops none of the others; what a colleague is writing in is not published from a list. Refuses as a whole with stories.nothing-picked, stories.too-many-picked.
 */
export async function takeInBulk(
  viewer: Viewer,
  action: BulkAction,
  picks: readonly Pick[],
  reason: string,
): Promise<Outcome<BulkRow[]>> {
  const ids = new Set(picks.map(({ id }) => id));
  if (ids.size === 0) return refused({ key: "stories.nothing-picked" });
  if (ids.size > MOST_PICKED)
    return refused({ key: "stories.too-many-picked", values: { most: MOST_PICKED } });
  const rows: BulkRow[] = [];
  for (const id of ids) {
    const number = picks.find((pick) => pick.id === id)?.number ?? null;
    const locked = action === "publish" ? await lockedBy(viewer, id) : null;
    const outcome = locked ? refused(locked) : await verbs[action](viewer, id, number, reason);
    rows.push({
      id,
      headline: (await storyFor(viewer, id))?.headline ?? null,
      issues: outcome.ok ? [] : outcome.issues,
    });
  }
  return done(rows);
}

// From its own page somebody sees who is writing; from a list they would publish over a colleague's open words.
async function lockedBy(viewer: Viewer, id: string): Promise<Issue | null> {
  const story = await storyFor(viewer, id);
  const lock = story && (await lockOf(viewer, story));
  return lock && !lock.mine ? { key: "stories.locked", values: { name: lock.name } } : null;
}
