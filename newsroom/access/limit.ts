import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { storyReaders } from "@/db/schema/access";
import { memberships, people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { storyRoles } from "@/newsroom/stories/reach";
import type { OpenStory } from "@/newsroom/stories/story";
import { type AccessLimit, accessLimits } from "./access";

const MOST_READERS = 40;

/**
 * Limits who may see a story that was never public: its organisation's own people, or named ones; «open» lifts the limit.
 * Whoever limits it and whoever drafted it always stay. Refuses with general.not-found, general.unreadable,
 * stories.not-your-part, access.of-public, access.reader-unknown, access.too-many, stories.changed-meanwhile.
 */
export async function limitAccess(
  viewer: Viewer,
  storyId: string,
  access: string,
  readers: readonly string[],
): Promise<Outcome<null>> {
  const limit = accessLimits.find((one) => one === access);
  if (!limit) return refused({ key: "general.unreadable" });
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  if (!holdsAny(viewer, storyRoles, story.organisationId)) return refused({ key: "stories.not-your-part" });
  if (story.standing !== "none") return refused({ key: "access.of-public" });
  const named = limit === "open" ? [] : namedIn(viewer, story, limit === "named" ? readers : []);
  if (named.length > MOST_READERS)
    return refused({ key: "access.too-many", field: "readers", values: { most: MOST_READERS } });
  return db.transaction((tx) => change(tx, viewer, story, limit, named));
}

// Never without yourself, and never away from who wrote it.
function namedIn(viewer: Viewer, story: OpenStory, readers: readonly string[]): string[] {
  return [...new Set([viewer.personId, story.draftedBy, ...readers])];
}

async function change(
  tx: Transaction,
  viewer: Viewer,
  story: OpenStory,
  access: AccessLimit,
  readers: readonly string[],
): Promise<Outcome<null>> {
  const unknown = await unknownReader(tx, readers);
  if (unknown) return refused(unknown);
  const changed = await tx
    .update(stories)
    .set({ access, touchedAt: now() })
    .where(and(eq(stories.id, story.id), eq(stories.standing, "none"), eq(stories.access, story.access)))
    .returning({ id: stories.id });
  if (changed.length === 0) return refused({ key: "stories.changed-meanwhile" });
  await tx.delete(storyReaders).where(eq(storyReaders.storyId, story.id));
  if (readers.length > 0)
    await tx.insert(storyReaders).values(readers.map((personId) => ({ storyId: story.id, personId })));
  await record(tx, {
    actor: viewer,
    action: "story.limit",
    subject: { kind: "story", id: story.id },
    from: story.access,
    to: access,
    revision: story.workingNumber,
    detail: { readers: readers.length },
  });
  return done(null);
}

// Named are people of a desk, who can sign in; a name that is none says so and nothing more.
async function unknownReader(tx: Transaction, readers: readonly string[]): Promise<Issue | null> {
  if (readers.length === 0) return null;
  const issue = { key: "access.reader-unknown", field: "readers" } as const;
  if (!readers.every((id) => z.uuid().safeParse(id).success)) return issue;
  const known = await tx
    .selectDistinct({ id: people.id })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(and(inArray(people.id, [...readers]), isNull(people.suspendedAt)));
  return known.length === readers.length ? null : issue;
}
