import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { followUps } from "@/db/schema/follow-ups";
import { promises } from "@/db/schema/promises";
import { stories } from "@/db/schema/stories";
import { promisesIn } from "./body";
import type { StoryContent } from "./content";

/** From now on the public sees which stories this one goes on from, and what it promises; no others. */
export async function showAround(tx: Transaction, storyId: string, content: StoryContent): Promise<void> {
  await hideAround(tx, storyId);
  await showFollowUps(tx, storyId, content.follows);
  await showPromises(tx, storyId, content);
}

/** What stood around the story leaves the site with it. Promises keep what was decided on them. */
export async function hideAround(tx: Transaction, storyId: string): Promise<void> {
  await tx.delete(followUps).where(eq(followUps.storyId, storyId));
  await tx
    .update(promises)
    .set({ shown: false })
    .where(and(eq(promises.storyId, storyId), promises.shown));
}

async function showFollowUps(tx: Transaction, storyId: string, codes: readonly number[]): Promise<void> {
  if (codes.length === 0) return;
  const known = await tx
    .select({ code: stories.code })
    .from(stories)
    .where(inArray(stories.code, [...codes]));
  if (known.length > 0)
    await tx.insert(followUps).values(known.map(({ code }) => ({ storyId, followsCode: code })));
}

async function showPromises(tx: Transaction, storyId: string, content: StoryContent): Promise<void> {
  for (const [id, sentence] of promisesIn(content.body)) {
    const { ownerId, dueOn } = content.promises.find((promise) => promise.id === id) ?? {};
    if (!ownerId || !dueOn) continue;
    const row = { id, storyId, sentence: sentence.trim(), ownerId, promisedFor: dueOn, dueOn };
    await tx
      .insert(promises)
      .values(row)
      .onConflictDoUpdate({ target: [promises.storyId, promises.id], set: asPublishedNow });
  }
}

// A day that was moved at the desk stays moved, unless the text itself now gives another one.
const asPublishedNow = {
  sentence: sql`excluded.sentence`,
  ownerId: sql`excluded.owner_id`,
  promisedFor: sql`excluded.promised_for`,
  dueOn: sql`case when ${promises.promisedFor} = excluded.promised_for or ${promises.outcome} = 'kept'
    then ${promises.dueOn} else excluded.due_on end`,
  shown: sql`true`,
};
