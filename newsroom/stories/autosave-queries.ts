import { and, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { autosaves } from "@/db/schema/autosaves";
import { people } from "@/db/schema/people";
import { presences } from "@/db/schema/presences";
import { now } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { readContent, type StoryContent } from "./content";
import { storyFor } from "./desk-queries";
import { mayTake } from "./permissions";
import type { UnsavedText } from "./pulse";
import type { Story } from "./story";

/** How long somebody counts as present after their last sign of life. */
export const PRESENT_FOR = 30_000;

const MOST_SHOWN = 10;

/** Unsaved words as they were typed, and the revision they grew from. */
export interface UnsavedContent {
  content: StoryContent;
  basedOn: number;
}

/**
 * The unsaved texts of a story that wait for somebody, newest first: the viewer's own of other tabs and machines, and, for
 * who may write, those of others. What somebody is typing at this moment is theirs alone.
 */
export async function unsavedTextsOf(
  viewer: Viewer,
  story: Story,
  entry: string | null = null,
): Promise<UnsavedText[]> {
  const rows = await db
    .select({
      id: autosaves.id,
      entry: autosaves.entry,
      personId: autosaves.personId,
      name: people.name,
      basedOn: autosaves.basedOn,
      savedAt: autosaves.savedAt,
    })
    .from(autosaves)
    .innerJoin(people, eq(people.id, autosaves.personId))
    .where(and(offered(viewer, story), entry === null ? undefined : ne(autosaves.entry, entry)))
    .orderBy(desc(autosaves.savedAt))
    .limit(MOST_SHOWN);
  return rows.map(({ personId, savedAt, ...row }) => ({
    ...row,
    mine: personId === viewer.personId,
    age: now().getTime() - savedAt.getTime(),
  }));
}

/** One unsaved text of a story this viewer may see, with its words; null where there is none for them. */
export async function unsavedFor(viewer: Viewer, storyId: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const story = await storyFor(viewer, storyId);
  if (!story) return null;
  const [row] = await db
    .select()
    .from(autosaves)
    .where(and(eq(autosaves.id, id), visible(viewer, story)));
  return row ? { ...row, content: readContent(row.content) } : null;
}

function visible(viewer: Viewer, story: Story): SQL | undefined {
  const mayWrite = "step" in mayTake(viewer, story, "save");
  return and(eq(autosaves.storyId, story.id), mayWrite ? undefined : eq(autosaves.personId, viewer.personId));
}

function offered(viewer: Viewer, story: Story): SQL | undefined {
  const since = new Date(now().getTime() - PRESENT_FOR);
  const beingTyped = sql`exists (
    select 1 from ${presences} p where p.story_id = ${autosaves.storyId} and p.person_id = ${autosaves.personId}
      and p.writing and p.seen_at > ${since.toISOString()}::timestamptz)`;
  const takenAlready = sql`exists (
    select 1 from ${autosaves} own where own.story_id = ${story.id} and own.person_id = ${viewer.personId}
      and ${autosaves.hash} = any(own.taken))`;
  return and(
    visible(viewer, story),
    ne(autosaves.hash, story.workingHash),
    sql`not ${beingTyped}`,
    sql`not ${takenAlready}`,
  );
}
