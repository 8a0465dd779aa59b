import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { remarks } from "@/db/schema/remarks";
import { storyRoles } from "../reach";
import type { Story } from "../story";
import type { Remark, Thread } from "./remark";

const settlers = alias(people, "settlers");

const columns = {
  id: remarks.id,
  parentId: remarks.parentId,
  authorId: remarks.authorId,
  author: people.name,
  field: remarks.field,
  anchor: { quote: remarks.quote, prefix: remarks.prefix, suffix: remarks.suffix },
  revisionNumber: remarks.revisionNumber,
  words: remarks.words,
  replacement: remarks.replacement,
  state: remarks.state,
  settledBy: settlers.name,
  settledAt: remarks.settledAt,
  createdAt: remarks.createdAt,
};

/** Everything said about a story, in threads, the oldest first. `story` comes from storyFor, which asked who may see it. */
export async function threadsOf(story: Pick<Story, "id">): Promise<Thread[]> {
  const rows = await read(db)
    .where(eq(remarks.storyId, story.id))
    .orderBy(asc(remarks.createdAt), asc(remarks.id));
  const heads = rows.filter(({ parentId }) => parentId === null);
  return heads.map((head) => ({ ...head, replies: rows.filter(({ parentId }) => parentId === head.id) }));
}

/** One remark of a story the caller has seen, or null. */
export async function remarkOf(
  story: Pick<Story, "id">,
  id: string,
  reader: Reader = db,
): Promise<Remark | null> {
  const [row] = await read(reader).where(and(eq(remarks.storyId, story.id), eq(remarks.id, id)));
  return row ?? null;
}

/** Who takes part in a thread: its writers, whom its remarks named. */
export async function participantsOf(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader
    .select({ authorId: remarks.authorId, mentions: remarks.mentions })
    .from(remarks)
    .where(or(eq(remarks.id, id), eq(remarks.parentId, id)));
  return [...new Set(rows.flatMap(({ authorId, mentions }) => [authorId, ...mentions]))];
}

/** Colleagues who may be named in a remark: who writes for the story's organisation, or for the central desk. */
export async function colleaguesOf(
  story: Pick<Story, "organisationId">,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        isNull(people.suspendedAt),
        inArray(memberships.role, [...storyRoles]),
        or(eq(organisations.id, story.organisationId), organisations.central),
      ),
    )
    .orderBy(sql`${people.name}`);
}

function read(reader: Reader) {
  return reader
    .select(columns)
    .from(remarks)
    .innerJoin(people, eq(people.id, remarks.authorId))
    .leftJoin(settlers, eq(settlers.id, remarks.settledBy))
    .$dynamic();
}
