import { and, eq, isNotNull, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { promises } from "@/db/schema/promises";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { peopleWith } from "@/newsroom/people/queries";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { cityWords } from "@/words/fa/after";
import { SOON_DAYS } from "./promise";

const AT_ONCE = 50;
const city = { personId: null, name: cityWords.city };
type Bell = "soon" | "late";

const toldFor = { soon: promises.soonToldFor, late: promises.lateToldFor } as const;

/**
 * Tells the owner's editors and the drafter of a promise once a week before it is due, and once when its day has
 * passed; a moved day arms both again. The day it becomes late, its page is written anew.
 */
export async function remindOfPromises(): Promise<void> {
  for (const bell of ["soon", "late"] as const) {
    const waiting = await db
      .select({ storyId: promises.storyId, id: promises.id })
      .from(promises)
      .innerJoin(stories, eq(stories.id, promises.storyId))
      .where(and(eq(stories.standing, "live"), isDueFor(bell)))
      .limit(AT_ONCE);
    for (const key of waiting) await db.transaction((tx) => ring(tx, key, bell));
  }
}

function isDueFor(bell: Bell) {
  const today = dayOf(now());
  const when =
    bell === "late"
      ? lt(promises.dueOn, today)
      : and(lte(promises.dueOn, later(today, { days: SOON_DAYS })), sql`${promises.dueOn} >= ${today}`);
  return and(
    promises.shown,
    isNotNull(promises.dueOn),
    or(isNull(promises.outcome), ne(promises.outcome, "kept")),
    when,
    sql`${toldFor[bell]} is distinct from ${promises.dueOn}`,
  );
}

async function ring(tx: Transaction, key: { storyId: string; id: string }, bell: Bell): Promise<void> {
  const told =
    bell === "soon" ? { soonToldFor: sql`${promises.dueOn}` } : { lateToldFor: sql`${promises.dueOn}` };
  const [promise] = await tx
    .update(promises)
    .set(told)
    .where(and(eq(promises.storyId, key.storyId), eq(promises.id, key.id), isDueFor(bell)))
    .returning();
  if (!promise) return;
  const [story] = await tx.select().from(stories).where(eq(stories.id, key.storyId));
  if (!story) return;
  const values = { headline: story.workingHeadline, sentence: promise.sentence, code: String(story.code) };
  const notice = { kind: `promise.${bell}` as const, by: city, values };
  const editors = await peopleWith(tx, ["editor"], promise.ownerId);
  await tell(tx, { ...notice, to: [story.draftedBy], storyId: story.id });
  // Without the story's id: the owner may work in another organisation, and the promise itself is public.
  await tell(tx, { ...notice, to: editors.filter((id) => id !== story.draftedBy) });
  const entry = {
    actor: city,
    action: `story.promise-${bell}`,
    subject: { kind: "story", id: story.id } as const,
  };
  await record(tx, entry, { tags: bell === "late" ? [`story:${story.code}`] : [] });
}
