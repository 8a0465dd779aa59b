import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { revisions, stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { readContent } from "./content";
import { isLiveRevision, isWorkingRevision, liveRevision, storyColumns } from "./rows";
import type { OpenStory } from "./story";

// Read by the city's own machinery alone: no viewer asks here, so nothing of it may reach a screen.

const MOST_AT_ONCE = 200;

/** The scheduled stories whose hour has come, the longest overdue first. */
export async function dueToPublish(): Promise<string[]> {
  const due = and(eq(stories.workingState, "scheduled"), lte(stories.scheduledFor, now()));
  return ids(
    await db
      .select({ id: stories.id })
      .from(stories)
      .where(due)
      .orderBy(asc(stories.scheduledFor))
      .limit(MOST_AT_ONCE),
  );
}

/** The public stories that were to leave the site by now. */
export async function dueToExpire(): Promise<string[]> {
  const due = and(inArray(stories.standing, ["live", "withdrawn"]), lte(stories.expiresAt, now()));
  return ids(
    await db
      .select({ id: stories.id })
      .from(stories)
      .where(due)
      .orderBy(asc(stories.expiresAt))
      .limit(MOST_AT_ONCE),
  );
}

/** A story with its row locked until the transaction ends; null when another server holds it or it is gone. */
export async function lockedStory(tx: Transaction, id: string): Promise<OpenStory | null> {
  const [row] = await tx
    .select({ ...storyColumns, content: revisions.content })
    .from(stories)
    .innerJoin(revisions, isWorkingRevision)
    .leftJoin(liveRevision, isLiveRevision)
    .where(eq(stories.id, id))
    .for("update", { of: stories, skipLocked: true });
  return row ? { ...row, content: readContent(row.content) } : null;
}

function ids(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
