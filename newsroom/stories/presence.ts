import { and, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { presences } from "@/db/schema/presences";
import { revisions } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { PRESENT_FOR, unsavedTextsOf } from "./autosave-queries";
import { storyFor } from "./desk-queries";
import { layDown, lockOf, takeLock } from "./lock";
import { mayTake } from "./permissions";
import type { Colleague, Pulse } from "./pulse";

/** A sign of life of one tab. */
export interface Beat {
  entry: string;
  /** One opening of the story in that tab: a goodbye ends it for good, a reload is another one. */
  visit: string;
  /** Has words under way: it asks for the pen, or holds on to it. */
  writing: boolean;
  /** Takes the pen out of a colleague's hand. */
  over?: boolean;
}

/**
 * Notes that this tab has the story open, takes or prolongs the pen for who writes and may, lays it down where the hands
 * rest, and says how things stand.
 * Refuses with general.not-found, general.unreadable.
 */
export async function beat(
  viewer: Viewer,
  storyId: string,
  { entry, visit, writing, over = false }: Beat,
): Promise<Outcome<Pulse>> {
  if (!isTab({ entry, visit })) return refused({ key: "general.unreadable" });
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const wants = (writing || over) && "step" in mayTake(viewer, story, "save");
  if (wants) await takeLock(viewer, storyId, over);
  const held = await lockOf(viewer, story);
  const isHere = await see(viewer, storyId, { entry, visit, writing: wants && held?.mine === true });
  const rests = held?.mine === true && !(wants && isHere) && (await layDownUnlessWriting(viewer, storyId));
  const lock = rests ? null : held;
  return done({
    number: story.workingNumber,
    lock,
    colleagues: await colleaguesOf(viewer, storyId),
    unsaved: await unsavedTextsOf(viewer, story, entry),
  });
}

/**
 * Leaves the story with this tab: its presence ends, and with the last one that writes the pen is laid down. A goodbye
 * overtakes a sign of life that is still being answered; whichever comes last, nobody is left behind.
 */
export async function leave(
  viewer: Viewer,
  storyId: string,
  tab: Pick<Beat, "entry" | "visit">,
): Promise<void> {
  if (!z.uuid().safeParse(storyId).success || !isTab(tab)) return;
  const { entry, visit } = tab;
  await db
    .update(presences)
    .set({ writing: false, seenAt: new Date(now().getTime() - PRESENT_FOR), leftVisit: visit })
    .where(and(ofStory(storyId), isOwn(viewer), eq(presences.entry, entry)));
  await layDownUnlessWriting(viewer, storyId);
}

/** Rows of who left long ago go. */
export async function sweepPresences(): Promise<void> {
  await db.delete(presences).where(lt(presences.seenAt, new Date(now().getTime() - 60 * 60_000)));
}

const isTab = (tab: Pick<Beat, "entry" | "visit">) =>
  z.object({ entry: z.uuid(), visit: z.uuid() }).safeParse(tab).success;
const ofStory = (storyId: string) => eq(presences.storyId, storyId);
const isOwn = (viewer: Viewer) => eq(presences.personId, viewer.personId);
const isFresh = () => gt(presences.seenAt, new Date(now().getTime() - PRESENT_FOR));

// False for a visit that has ended meanwhile.
async function see(
  viewer: Viewer,
  storyId: string,
  { entry, visit, writing }: Omit<Beat, "over">,
): Promise<boolean> {
  const row = { writing, seenAt: now() };
  const seen = await db
    .insert(presences)
    .values({ storyId, personId: viewer.personId, entry, ...row })
    .onConflictDoUpdate({
      target: [presences.storyId, presences.personId, presences.entry],
      set: row,
      setWhere: sql`${presences.leftVisit} is distinct from ${visit}::uuid`,
    })
    .returning({ entry: presences.entry });
  return seen.length > 0;
}

// Another tab of theirs may still be writing with the same pen.
async function layDownUnlessWriting(viewer: Viewer, storyId: string): Promise<boolean> {
  const writing = await db
    .select({ entry: presences.entry })
    .from(presences)
    .where(and(ofStory(storyId), isOwn(viewer), eq(presences.writing, true), isFresh()));
  if (writing.length > 0) return false;
  await layDown(viewer, storyId);
  return true;
}

// Each colleague once, in however many tabs; one's own other tab is no colleague.
async function colleaguesOf(viewer: Viewer, storyId: string): Promise<Colleague[]> {
  const saved = sql<Date | null>`(select max(${revisions.createdAt}) from ${revisions}
    where ${revisions.storyId} = ${storyId} and ${revisions.authorId} = ${presences.personId})`;
  const rows = await db
    .select({
      name: people.name,
      writing: sql<boolean>`bool_or(${presences.writing})`,
      savedAt: saved.mapWith(revisions.createdAt),
    })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.personId))
    .where(
      and(ofStory(storyId), ne(presences.personId, viewer.personId), isFresh(), isNull(people.suspendedAt)),
    )
    .groupBy(presences.personId, people.name)
    .orderBy(people.name);
  return rows.map(({ name, writing, savedAt }) => ({ name, writing, savedAge: ageOf(savedAt) }));
}

function ageOf(savedAt: Date | null): number | null {
  return savedAt === null ? null : now().getTime() - savedAt.getTime();
}
