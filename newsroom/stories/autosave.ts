import { lt } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { autosaves } from "@/db/schema/autosaves";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { type UnsavedContent, unsavedFor } from "./autosave-queries";
import { ownRow } from "./autosave-rows";
import { hashOfContent } from "./canonical";
import type { StoryContent } from "./content";
import { storyFor } from "./desk-queries";
import { keepable } from "./keepable";
import { fence, oneAtATime } from "./lock";
import { mayTake } from "./permissions";
import type { OpenStory } from "./story";

const DAY = 24 * 60 * 60_000;

/** How long unsaved words wait for somebody. */
const KEPT_DAYS = 30;

/** What a tab has on its screen and no revision holds. */
export interface Typed {
  entry: string;
  /** The revision the words are based on. */
  basedOn: number;
  content: unknown;
  /** The number of the pen it holds, if any. */
  lock: number | null;
}

/**
 * Keeps what is being typed beside the history, overwriting what this tab kept before. Asks what «ذخیره» asks (reach, right,
 * shape, size, references, the pen) except for the newest revision: stale words are kept too. Publishes nothing, tells
 * nobody, writes no journal. Refuses as saveStory does.
 */
export async function autosaveStory(viewer: Viewer, storyId: string, typed: Typed): Promise<Outcome<null>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const verdict = mayTake(viewer, story, "save");
  if ("issue" in verdict) return refused(verdict.issue);
  if (!isBased(typed, story)) return refused({ key: "stories.revision-missing" });
  const read = await keepable(viewer, typed.content, story);
  if (!read.ok) return read;
  return db.transaction(async (tx) => {
    await oneAtATime(tx, storyId);
    const barred = await fence(tx, viewer, story, typed.lock);
    if (barred) return refused(barred);
    await keepText(tx, viewer, story, typed, read.value);
    return done(null);
  });
}

/**
 * Takes an unsaved text over into the viewer's own, under the name of their tab: out come its words and the revision
 * they are based on. Who wrote it keeps it until it is saved, and counts as a contributor then. Refuses with general.not-found,
 * the issues of permissions.ts for «ذخیره».
 */
export async function takeUnsavedText(
  viewer: Viewer,
  storyId: string,
  id: string,
  entry: string,
): Promise<Outcome<UnsavedContent>> {
  const story = await storyFor(viewer, storyId);
  const text = await unsavedFor(viewer, storyId, id);
  if (!story || !text || !z.uuid().safeParse(entry).success) return refused({ key: "general.not-found" });
  const verdict = mayTake(viewer, story, "save");
  if ("issue" in verdict) return refused(verdict.issue);
  const { basedOn, content, hash, personId, alsoBy, taken } = text;
  const also = [...new Set([...alsoBy, personId])].filter((other) => other !== viewer.personId);
  const row = { basedOn, content, hash, savedAt: now(), alsoBy: also, taken: [...taken, hash] };
  await db
    .insert(autosaves)
    .values({ storyId, personId: viewer.personId, entry, ...row })
    .onConflictDoUpdate({ target: [autosaves.storyId, autosaves.personId, autosaves.entry], set: row });
  return done({ content, basedOn });
}

/** Throws away an unsaved text of the viewer's own. */
export async function dropAutosave(viewer: Viewer, storyId: string, entry: string): Promise<Outcome<null>> {
  if (!z.uuid().safeParse(storyId).success || !z.uuid().safeParse(entry).success)
    return refused({ key: "general.not-found" });
  await db.delete(autosaves).where(ownRow(viewer, storyId, entry));
  return done(null);
}

/** What nobody came back for in thirty days goes. */
export async function sweepAutosaves(): Promise<void> {
  await db.delete(autosaves).where(lt(autosaves.savedAt, new Date(now().getTime() - KEPT_DAYS * DAY)));
}

function isBased({ entry, basedOn }: Typed, story: OpenStory): boolean {
  return (
    z.uuid().safeParse(entry).success &&
    Number.isSafeInteger(basedOn) &&
    basedOn > 0 &&
    basedOn <= story.workingNumber
  );
}

// Words that were taken back letter by letter until the present text stood there again are no unsaved words.
async function keepText(
  tx: Transaction,
  viewer: Viewer,
  story: OpenStory,
  { entry, basedOn }: Typed,
  content: StoryContent,
): Promise<void> {
  const hash = hashOfContent(content);
  if (hash === story.workingHash) {
    await tx.delete(autosaves).where(ownRow(viewer, story.id, entry));
    return;
  }
  const row = { basedOn, content, hash, savedAt: now() };
  await tx
    .insert(autosaves)
    .values({ storyId: story.id, personId: viewer.personId, entry, ...row })
    .onConflictDoUpdate({
      target: [autosaves.storyId, autosaves.personId, autosaves.entry],
      set: row,
    });
}
