import { and, eq, gt, sql } from "drizzle-orm";
import { db, type Reader, type Transaction } from "@/db";
import { storyLocks } from "@/db/schema/presences";
import { now } from "@/newsroom/clock";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { storyFor } from "./desk-queries";
import { isLive, type LockRow, lockRow } from "./lock-rows";
import { mayTake } from "./permissions";
import type { HeldLock } from "./pulse";
import type { Story } from "./story";

/** How long the pen stays in a hand that gives no sign of life. */
const LEASE = 60_000;

/**
 * From here to the end of the transaction nobody saves this story and nobody takes its pen: of a save and a take-over
 * one comes first. Not the story's row, on which the steps of the workflow wait.
 */
export async function oneAtATime(tx: Transaction, storyId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pen:${storyId}`}, 0))`);
}

/**
 * May this viewer write now, as far as the pen goes? Null when they hold it or nobody does; else the newer holder is
 * named. Who carries an older number has lost the pen, even if its new holder is gone by now. After `oneAtATime`.
 */
export async function fence(
  tx: Transaction,
  viewer: Viewer,
  story: Story,
  carried: number | null,
): Promise<Issue | null> {
  const row = await lockRow(tx, story.id);
  if (!row || row.holderId === viewer.personId) return null;
  const lost = carried !== null && carried !== row.number;
  if (!lost && !(await isLive(tx, story, row))) return null;
  return { key: "stories.locked", values: { name: row.name } };
}

/** Who holds the pen of this story now; null when nobody does. */
export async function lockOf(viewer: Viewer, story: Story, reader: Reader = db): Promise<HeldLock | null> {
  const row = await lockRow(reader, story.id);
  if (!row || !(await isLive(reader, story, row))) return null;
  const { number, name, takenAt, holderId } = row;
  return {
    number,
    name,
    mine: holderId === viewer.personId,
    age: now().getTime() - takenAt.getTime(),
  };
}

/**
 * Takes the pen where nobody holds it, prolongs it where the viewer does; `over` takes it out of another's hand
 * («در دست گرفتن ویرایش»). Refuses with general.not-found, the issues of permissions.ts for «ذخیره», stories.locked.
 */
export async function takeLock(viewer: Viewer, storyId: string, over = false): Promise<Outcome<number>> {
  if (!over) {
    const number = await prolong(viewer, storyId);
    if (number !== null) return done(number);
  }
  return db.transaction(async (tx) => {
    await oneAtATime(tx, storyId);
    const story = await storyFor(viewer, storyId, tx);
    if (!story) return refused({ key: "general.not-found" });
    const verdict = mayTake(viewer, story, "save");
    if ("issue" in verdict) return refused(verdict.issue);
    const row = await lockRow(tx, storyId);
    if (row && row.holderId !== viewer.personId && !over && (await isLive(tx, story, row)))
      return refused({ key: "stories.locked", values: { name: row.name } });
    return done(await hold(tx, viewer, storyId, row));
  });
}

/** Lays the pen down, on leaving the story. */
export async function layDown(viewer: Viewer, storyId: string): Promise<void> {
  await db.update(storyLocks).set({ heldUntil: now() }).where(isMine(viewer, storyId));
}

function isMine(viewer: Viewer, storyId: string) {
  return and(eq(storyLocks.storyId, storyId), eq(storyLocks.holderId, viewer.personId));
}

const leaseEnd = () => new Date(now().getTime() + LEASE);

async function prolong(viewer: Viewer, storyId: string): Promise<number | null> {
  const [row] = await db
    .update(storyLocks)
    .set({ heldUntil: leaseEnd() })
    .where(and(isMine(viewer, storyId), gt(storyLocks.heldUntil, now())))
    .returning({ number: storyLocks.number });
  return row?.number ?? null;
}

// The number grows with every new holder; who comes back before anybody else took the pen keeps theirs.
async function hold(tx: Transaction, viewer: Viewer, storyId: string, row: LockRow | null): Promise<number> {
  if (row?.holderId === viewer.personId) {
    await tx.update(storyLocks).set({ heldUntil: leaseEnd() }).where(isMine(viewer, storyId));
    return row.number;
  }
  const held = {
    number: (row?.number ?? 0) + 1,
    holderId: viewer.personId,
    takenAt: now(),
    heldUntil: leaseEnd(),
  };
  await tx
    .insert(storyLocks)
    .values({ storyId, ...held })
    .onConflictDoUpdate({ target: storyLocks.storyId, set: held });
  return held.number;
}
