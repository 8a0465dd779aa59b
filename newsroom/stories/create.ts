import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { StoryContent } from "./content";
import { insertRevision, workingColumns } from "./insert-revision";
import { keepable } from "./keepable";
import { holdsNow } from "./move";
import { storyRoles } from "./reach";
import type { Kept } from "./story";
import { tellPartners } from "./tell";

/**
 * Begins a story with its first revision. `creationKey` (a UUID the form made) makes a double click one story;
 * `content` is anything of StoryContent's shape, however poor.
 * Refuses with stories.unreadable, stories.too-large, stories.organisation-not-yours, the issues of references.ts.
 */
export async function createStory(
  viewer: Viewer,
  creationKey: string,
  content: unknown,
): Promise<Outcome<Kept>> {
  if (!z.uuid().safeParse(creationKey).success) return refused({ key: "stories.unreadable" });
  const read = await keepable(viewer, content);
  if (!read.ok) return read;
  const key = `${viewer.personId}:${creationKey}`;
  return db.transaction(async (tx) => {
    if (!(await mayBegin(tx, viewer, read.value.organisationId))) return notYours;
    const begun = await begin(tx, viewer, key, read.value);
    if (!begun) return alreadyBegun(tx, key);
    await insertRevision(tx, viewer, begun, read.value, null);
    await tellPartners(tx, viewer, begun.id, read.value, []);
    const subject = { kind: "story", id: begun.id } as const;
    await record(tx, { actor: viewer, action: "story.create", subject, to: "draft/none", revision: 1 });
    return done(begun);
  });
}

const notYours = refused({ key: "stories.organisation-not-yours", field: "organisationId" });

async function mayBegin(tx: Transaction, viewer: Viewer, organisationId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ may: boolean }>(
    sql`select ${holdsNow(viewer, storyRoles, sql`${organisationId}`)} as may`,
  );
  return rows[0]?.may ?? false;
}

async function begin(
  tx: Transaction,
  viewer: Viewer,
  creationKey: string,
  content: StoryContent,
): Promise<Kept | null> {
  const columns = {
    ...workingColumns(1, content),
    creationKey,
    workingState: "draft" as const,
    draftedBy: viewer.personId,
    createdAt: now(),
    touchedAt: now(),
  };
  const [row] = await tx
    .insert(stories)
    .values(columns)
    .onConflictDoNothing({ target: stories.creationKey })
    .returning({ id: stories.id });
  return row ? { id: row.id, number: 1 } : null;
}

async function alreadyBegun(tx: Transaction, creationKey: string): Promise<Outcome<Kept>> {
  const columns = { id: stories.id, number: stories.workingNumber };
  const [row] = await tx.select(columns).from(stories).where(eq(stories.creationKey, creationKey));
  return row ? done(row) : refused({ key: "stories.changed-meanwhile" });
}
