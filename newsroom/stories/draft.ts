import { db, type Transaction } from "@/db";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { keptInRevision } from "./autosave-rows";
import { hashOfContent } from "./canonical";
import type { StoryContent } from "./content";
import { type DecidedOn, overtaken, staleness } from "./decided-on";
import { storyFor } from "./desk-queries";
import { insertRevision, workingColumns } from "./insert-revision";
import { keepable } from "./keepable";
import { fence, oneAtATime } from "./lock";
import { move } from "./move";
import { mayTake } from "./permissions";
import type { Writing } from "./pulse";
import type { Kept, OpenStory } from "./story";
import { tellPartners } from "./tell";
import type { Step } from "./workflow";

/**
 * Saves a new revision based on `decidedOn`; saving what is there already changes nothing. After approval the story
 * drops back to review. `writing` is what a tab carries: the unsaved text of its entry goes with the save. Refuses as
 * createStory does, and with general.not-found, stories.revision-missing, stories.stale, the issues of permissions.ts,
 * stories.organisation-fixed, stories.locked (somebody else holds the pen), stories.changed-meanwhile.
 */
export async function saveStory(
  viewer: Viewer,
  storyId: string,
  decidedOn: DecidedOn,
  content: unknown,
  writing: Writing = {},
): Promise<Outcome<Kept>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const stale = staleness(story, decidedOn);
  if (stale) return refused(stale);
  const verdict = mayTake(viewer, story, "save");
  if ("issue" in verdict) return refused(verdict.issue);
  const read = await keepable(viewer, content, story);
  if (!read.ok) return read;
  if (hashOfContent(read.value) === story.workingHash)
    return done({ id: story.id, number: story.workingNumber });
  return keep(viewer, story, verdict.step, read.value, { writing });
}

/** A change that somebody else's words or an older revision bring into a story. */
export interface WordsBrought {
  change: (content: StoryContent) => Outcome<StoryContent>;
  /** Whose words come in with it: they count as its writers. */
  alsoBy: string[];
  /** What else is done in the same transaction, before the journal is written; an issue undoes all of it. */
  alongside: (tx: Transaction) => Promise<Issue | null>;
}

/** Saves a new revision made of the present one by a change, as saveStory would; refuses as it does, and with the change's own issues. */
export async function saveWords(
  viewer: Viewer,
  storyId: string,
  decidedOn: DecidedOn,
  words: WordsBrought,
): Promise<Outcome<Kept>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const stale = staleness(story, decidedOn);
  if (stale) return refused(stale);
  const verdict = mayTake(viewer, story, "save");
  if ("issue" in verdict) return refused(verdict.issue);
  const changed = words.change(story.content);
  if (!changed.ok) return changed;
  const read = await keepable(viewer, changed.value, story);
  return read.ok ? keep(viewer, story, verdict.step, read.value, { words }) : read;
}

interface Brought {
  writing?: Writing;
  words?: WordsBrought;
}

class Undone extends Error {
  constructor(readonly issue: Issue) {
    super(issue.key);
  }
}

async function keep(
  viewer: Viewer,
  story: OpenStory,
  step: Step,
  content: StoryContent,
  brought: Brought,
): Promise<Outcome<Kept>> {
  try {
    return await keepRevision(viewer, story, step, content, brought);
  } catch (error) {
    if (error instanceof Undone) return refused(error.issue);
    throw error;
  }
}

function keepRevision(
  viewer: Viewer,
  story: OpenStory,
  step: Step,
  content: StoryContent,
  { writing = {}, words }: Brought,
): Promise<Outcome<Kept>> {
  const kept = { id: story.id, number: story.workingNumber + 1 };
  return db.transaction(async (tx) => {
    await oneAtATime(tx, story.id);
    const barred = await fence(tx, viewer, story, writing.lock ?? null);
    if (barred) return refused(barred);
    if (!(await move(tx, viewer, story, step, workingColumns(kept.number, content)))) {
      return refused(await overtaken(tx, viewer, story));
    }
    const alsoBy = await keptInRevision(tx, viewer, story.id, writing.entry);
    await insertRevision(tx, viewer, kept, content, story.workingNumber, [
      ...(words?.alsoBy ?? []),
      ...alsoBy,
    ]);
    await tellPartners(tx, viewer, kept.id, content, story.content.partners);
    const issue = await words?.alongside(tx);
    if (issue) throw new Undone(issue);
    await record(tx, {
      actor: viewer,
      action: "story.save",
      subject: { kind: "story", id: story.id },
      from: `${story.workingState}/${story.standing}`,
      to: `${step.to}/${story.standing}`,
      revision: kept.number,
    });
    return done(kept);
  });
}
