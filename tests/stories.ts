import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { revisions, stories } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { emptyContent, readContent, type StoryContent } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { publishInEmergency, publishStory } from "@/newsroom/stories/publish";
import { approveStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import type { Kept } from "@/newsroom/stories/story";
import * as city from "./city";
import { freshWords } from "./fresh-words";
import { anOrganisation, aPerson } from "./newsroom/stories/cast";

/** Stories in every state, led there by the verbs themselves: a state that cannot be reached cannot be built. */

/** An organisation with a topic and one person for each part of a story's life; nobody plays two parts. */
export interface Newsroom {
  organisationId: string;
  topicId: string;
  author: Viewer;
  editor: Viewer;
  manager: Viewer;
  otherManager: Viewer;
}

export async function aNewsroom(): Promise<Newsroom> {
  const organisationId = await anOrganisation();
  return {
    organisationId,
    topicId: (await aTopic()).id,
    author: await aPerson(organisationId, "author"),
    editor: await aPerson(organisationId, "editor"),
    manager: await aPerson(organisationId, "manager"),
    otherManager: await aPerson(organisationId, "manager"),
  };
}

async function aTopic(): Promise<{ id: string; slug: string }> {
  const [row] = await db
    .insert(topics)
    .values({ slug: `topic-${randomUUID()}`, name: "موضوع آزمایش" })
    .returning({ id: topics.id, slug: topics.slug });
  if (!row) throw new Error("no topic");
  return row;
}

/** Content with which nothing is missing; each call has words of its own. */
export function contentFor(room: Newsroom, more: Partial<StoryContent> = {}): StoryContent {
  return {
    ...emptyContent(room.organisationId),
    headline: "پیاده‌روهای خیابان قارن نو می‌شود",
    lead: `کار به‌زودی آغاز می‌شود. ${freshWords()}`,
    body: bodyOf("سنگ‌فرش‌ها عوض می‌شود و راه برای چرخ هموار."),
    topicId: room.topicId,
    ...more,
  };
}

export function bodyOf(...lines: string[]): StoryContent["body"] {
  return {
    type: "doc",
    content: lines.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}

/** What a verb that had to succeed brought. */
export async function granted<T>(outcome: Promise<Outcome<T>> | Outcome<T>): Promise<T> {
  return city.granted(await outcome);
}

/** The keys of the issues a verb refused with; empty when it did what it was asked. */
export async function issuesOf(outcome: Promise<Outcome<unknown>> | Outcome<unknown>): Promise<string[]> {
  return city.keysOf(await outcome);
}

export function aDraft(
  room: Newsroom,
  by: Viewer = room.author,
  more: Partial<StoryContent> = {},
): Promise<Kept> {
  return granted(createStory(by, randomUUID(), contentFor(room, more)));
}

export async function aSubmitted(
  room: Newsroom,
  by = room.author,
  more: Partial<StoryContent> = {},
): Promise<Kept> {
  const kept = await aDraft(room, by, more);
  await granted(submitStory(by, kept.id, kept.number));
  return kept;
}

export async function aReviewed(
  room: Newsroom,
  by = room.author,
  more: Partial<StoryContent> = {},
): Promise<Kept> {
  const kept = await aSubmitted(room, by, more);
  await granted(endorseStory(room.editor, kept.id, kept.number));
  return kept;
}

export async function anApproved(
  room: Newsroom,
  by = room.author,
  more: Partial<StoryContent> = {},
): Promise<Kept> {
  const kept = await aReviewed(room, by, more);
  await granted(approveStory(room.manager, kept.id, kept.number));
  return kept;
}

export async function aLive(room: Newsroom, more: Partial<StoryContent> = {}): Promise<Kept> {
  const kept = await anApproved(room, room.author, more);
  await granted(publishStory(room.editor, kept.id, kept.number));
  return kept;
}

/** Written by the author, published unread by the manager. */
export async function anEmergency(room: Newsroom, more: Partial<StoryContent> = {}): Promise<Kept> {
  const kept = await aDraft(room, room.author, more);
  await granted(publishInEmergency(room.manager, kept.id, kept.number, "سیل در راه است"));
  return kept;
}

/** A live story with an open working copy that says something else. */
export async function aRevised(room: Newsroom, live: Kept, more: Partial<StoryContent> = {}): Promise<Kept> {
  await granted(reviseStory(room.author, live.id, live.number));
  return granted(
    saveStory(room.author, live.id, live.number, { ...(await contentOf(live)), lead: freshWords(), ...more }),
  );
}

/** From its draft onwards: approved by the manager, published by the editor. */
export async function sendOut(room: Newsroom, kept: Kept, by = room.author): Promise<void> {
  await granted(submitStory(by, kept.id, kept.number));
  await granted(endorseStory(room.editor, kept.id, kept.number));
  await granted(approveStory(room.manager, kept.id, kept.number));
  await granted(publishStory(room.editor, kept.id, kept.number));
}

export async function rowOf(id: string): Promise<typeof stories.$inferSelect> {
  const [row] = await db.select().from(stories).where(eq(stories.id, id));
  if (!row) throw new Error("no such story");
  return row;
}

export async function contentOf({ id, number }: Kept): Promise<StoryContent> {
  const [row] = await db
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, id), eq(revisions.number, number)));
  if (!row) throw new Error("no such revision");
  return readContent(row.content);
}

/** "working/standing", as the matrix and the journal write it. */
export async function stateOf(id: string): Promise<string> {
  const { workingState, standing } = await rowOf(id);
  return `${workingState}/${standing}`;
}

export async function journalOf(id: string): Promise<(typeof journal.$inferSelect)[]> {
  return db.select().from(journal).where(eq(journal.subjectId, id)).orderBy(journal.number);
}

/** Everything a refused verb may not have touched, as one text to compare. */
export async function tracesOf(id: string): Promise<string> {
  const { rows } = await db.execute<{ traces: string }>(sql`select json_build_array(
    (select to_jsonb(s) from stories s where s.id = ${id}),
    (select number from journal_head),
    (select max(number) from journal),
    (select coalesce(max(number), 0) from freshness),
    (select count(*) from revisions where story_id = ${id}),
    (select count(*) from corrections where story_id = ${id}),
    (select json_agg(media_id order by media_id) from public_pictures where story_id = ${id})
  )::text as traces`);
  return rows[0]?.traces ?? "";
}
