import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "@/db";
import { guestNotes, previewLinks, storyReaders } from "@/db/schema/access";
import { memberships, people } from "@/db/schema/people";
import type { Story } from "@/newsroom/stories/story";
import type { GuestNote, PreviewLink } from "./access";

/** Who is named on a limited story; the caller has shown that the viewer may see it. */
export async function readersOf(story: Pick<Story, "id">): Promise<string[]> {
  const rows = await db
    .select({ id: storyReaders.personId })
    .from(storyReaders)
    .where(eq(storyReaders.storyId, story.id));
  return rows.map(({ id }) => id);
}

/** Everybody of any desk who can be named: their name and nothing else. */
export function peopleToName(): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(isNull(people.suspendedAt))
    .orderBy(asc(people.name))
    .limit(500);
}

/** The preview links of a story with what guests wrote, newest first. */
export async function previewLinksOf(story: Pick<Story, "id">): Promise<PreviewLink[]> {
  const rows = await db
    .select({
      id: previewLinks.id,
      label: previewLinks.label,
      factCheck: previewLinks.factCheck,
      by: people.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      endedAt: previewLinks.endedAt,
    })
    .from(previewLinks)
    .innerJoin(people, eq(people.id, previewLinks.createdBy))
    .where(eq(previewLinks.storyId, story.id))
    .orderBy(desc(previewLinks.createdAt))
    .limit(30);
  const notes = await notesOn(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, factCheck: row.factCheck === "yes", notes: notes.get(row.id) ?? [] }));
}

async function notesOn(links: readonly string[]): Promise<Map<string, GuestNote[]>> {
  const notes = new Map<string, GuestNote[]>();
  if (links.length === 0) return notes;
  const rows = await db
    .select()
    .from(guestNotes)
    .where(and(inArray(guestNotes.linkId, [...links])))
    .orderBy(asc(guestNotes.createdAt));
  for (const { linkId, ...note } of rows) notes.set(linkId, [...(notes.get(linkId) ?? []), note]);
  return notes;
}
