import { and, count, desc, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { reachOf } from "@/newsroom/stories/reach";
import type { NoticeKind } from "@/words/fa/notices";
import type { InboxNotice } from "./notice";

/** Where the next page of the inbox begins: after this notice. */
export interface InboxKey {
  createdAt: Date;
  id: string;
}

const columns = {
  id: notices.id,
  kind: notices.kind,
  by: notices.by,
  values: notices.values,
  storyId: notices.storyId,
  createdAt: notices.createdAt,
  readAt: notices.readAt,
  limited: sql<boolean>`coalesce(${stories.access} <> 'open', false)`,
};

const aboutStory = (viewer: Viewer) => and(eq(stories.id, notices.storyId), reachOf(viewer));

// What somebody may not see any more they are not told of either.
const theirs = (viewer: Viewer): SQL | undefined =>
  and(eq(notices.personId, viewer.personId), or(isNull(notices.storyId), eq(stories.id, notices.storyId)));

/** What this person was told, newest first, from after `key`; one more than `limit` tells of a next page. */
export async function inboxOf(viewer: Viewer, key: InboxKey | null, limit: number): Promise<InboxNotice[]> {
  const rows = await db
    .select(columns)
    .from(notices)
    .leftJoin(stories, aboutStory(viewer))
    .where(and(theirs(viewer), key ? after(key) : undefined))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(limit + 1);
  return rows.map(read);
}

/** Those of these notices that the viewer may still see and has not read, oldest first. For letters. */
export async function unreadOf(viewer: Viewer, ids: readonly string[]): Promise<InboxNotice[]> {
  const rows = await db
    .select(columns)
    .from(notices)
    .leftJoin(stories, aboutStory(viewer))
    .where(and(theirs(viewer), isNull(notices.readAt), inArray(notices.id, [...ids])))
    .orderBy(notices.createdAt, notices.id);
  return rows.map(read);
}

/** How many the viewer has not read, counted up to a hundred. */
export async function unreadCount(viewer: Viewer): Promise<number> {
  const unread = db
    .select({ id: notices.id })
    .from(notices)
    .leftJoin(stories, aboutStory(viewer))
    .where(and(theirs(viewer), isNull(notices.readAt)))
    .limit(100)
    .as("unread");
  const [row] = await db.select({ count: count() }).from(unread);
  return row?.count ?? 0;
}

/** Marks one of the viewer's notices as read; refuses with general.not-found. Out comes what it was about. */
export async function readNotice(viewer: Viewer, id: string): Promise<Outcome<InboxNotice>> {
  const known = z.uuid().safeParse(id).success ? await oneOf(viewer, id) : null;
  if (!known) return refused({ key: "general.not-found" });
  await db
    .update(notices)
    .set({ readAt: now() })
    .where(unreadAnd(viewer, eq(notices.id, id)));
  return done(known);
}

/** Marks everything up to the newest notice that was on the screen as read. */
export async function readAll(viewer: Viewer, upTo: Date): Promise<Outcome<null>> {
  await db
    .update(notices)
    .set({ readAt: now() })
    .where(unreadAnd(viewer, lt(notices.createdAt, new Date(upTo.getTime() + 1))));
  return done(null);
}

function unreadAnd(viewer: Viewer, which: SQL): SQL | undefined {
  return and(eq(notices.personId, viewer.personId), isNull(notices.readAt), which);
}

async function oneOf(viewer: Viewer, id: string): Promise<InboxNotice | null> {
  const [row] = await db
    .select(columns)
    .from(notices)
    .leftJoin(stories, aboutStory(viewer))
    .where(and(theirs(viewer), eq(notices.id, id)));
  return row ? read(row) : null;
}

function after({ createdAt, id }: InboxKey): SQL | undefined {
  return or(lt(notices.createdAt, createdAt), and(eq(notices.createdAt, createdAt), lt(notices.id, id)));
}

type Row = { kind: string; values: unknown } & Omit<InboxNotice, "kind" | "values">;

function read({ kind, values, ...row }: Row): InboxNotice {
  return { ...row, kind: kind as NoticeKind, values: values as InboxNotice["values"] };
}
