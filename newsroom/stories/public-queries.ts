import { and, desc, eq, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { corrections, stories } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import type { Picture } from "./body";
import type { StoryContent } from "./content";
import { isLiveRevision, liveRevision } from "./rows";
import { searchWords } from "./search-text";

/** What citizens may read. Nothing here looks at working copies. */

export interface Named {
  slug: string;
  name: string;
}

export interface PublicCorrection {
  kind: "correction" | "clarification" | "update";
  note: string;
  publishedAt: Date;
}

export interface PublicStory {
  id: string;
  code: number;
  standing: "live" | "withdrawn";
  content: StoryContent;
  organisation: Named & { id: string };
  topic: Named | null;
  publishedAt: Date;
  changedAt: Date;
  unreviewed: boolean;
  withdrawnAt: Date | null;
  withdrawnNote: string | null;
  corrections: PublicCorrection[];
}

export interface RemovedStory {
  code: number;
  standing: "removed";
  redirectTo: string | null;
}

const shownColumns = {
  id: stories.id,
  code: stories.code,
  standing: stories.standing,
  content: liveRevision.content,
  organisationId: organisations.id,
  organisation: { slug: organisations.slug, name: organisations.name },
  topic: { slug: topics.slug, name: topics.name },
  publishedAt: stories.publishedAt,
  changedAt: stories.changedAt,
  unreviewed: stories.unreviewed,
  withdrawnAt: stories.withdrawnAt,
  withdrawnNote: stories.withdrawnNote,
  redirectTo: stories.redirectTo,
};

/** The story with this news code as the public may see it: its text, the fact that it was removed, or null. */
export async function publicStoryByCode(code: number): Promise<PublicStory | RemovedStory | null> {
  if (!Number.isSafeInteger(code) || code < 1) return null;
  const [row] = await db
    .select(shownColumns)
    .from(stories)
    .innerJoin(liveRevision, isLiveRevision)
    .innerJoin(organisations, eq(organisations.id, stories.liveOrganisationId))
    .leftJoin(topics, eq(topics.id, stories.liveTopicId))
    .where(and(eq(stories.code, code), ne(stories.standing, "none")));
  if (!row) return null;
  if (row.standing === "removed") return { code: row.code, standing: "removed", redirectTo: row.redirectTo };
  const { organisationId, redirectTo: _, ...shown } = row;
  return {
    ...shown,
    standing: row.standing === "withdrawn" ? "withdrawn" : "live",
    content: row.content as StoryContent,
    organisation: { ...row.organisation, id: organisationId },
    publishedAt: row.publishedAt ?? new Date(0),
    changedAt: row.changedAt ?? row.publishedAt ?? new Date(0),
    corrections: await correctionsOf(row.id),
  };
}

function correctionsOf(storyId: string): Promise<PublicCorrection[]> {
  const columns = { kind: corrections.kind, note: corrections.note, publishedAt: corrections.publishedAt };
  return db
    .select(columns)
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.publishedAt));
}

/** A story in a list: enough for a card. */
export interface ListedStory {
  code: number;
  kicker: string;
  headline: string;
  lead: string;
  language: string;
  picture: Picture | null;
  organisation: Named;
  topic: Named | null;
  publishedAt: Date;
}

/** Where a page of a public list begins: after this story, by time and news code. */
export interface ListKey {
  publishedAt: Date;
  code: number;
}

export interface ListFilter {
  topicSlug?: string;
  organisationSlug?: string;
  /** Words as typed: every one must occur, the last may be the beginning of a word. */
  words?: string;
  except?: number;
}

const field = <T>(name: string) => sql<T>`${liveRevision.content} -> ${sql.raw(`'${name}'`)}`;

/** Live stories, newest first, from after `key`. Ask for one more than you show to know whether there is a next page. */
export async function publicStories(
  filter: ListFilter,
  key: ListKey | null,
  limit: number,
): Promise<ListedStory[]> {
  const rows = await db
    .select({
      code: stories.code,
      kicker: field<string>("kicker"),
      headline: field<string>("headline"),
      lead: field<string>("lead"),
      language: field<string>("language"),
      picture: field<Picture | null>("picture"),
      organisation: { slug: organisations.slug, name: organisations.shortName },
      topic: { slug: topics.slug, name: topics.name },
      publishedAt: stories.publishedAt,
    })
    .from(stories)
    .innerJoin(liveRevision, isLiveRevision)
    .innerJoin(organisations, eq(organisations.id, stories.liveOrganisationId))
    .leftJoin(topics, eq(topics.id, stories.liveTopicId))
    .where(and(eq(stories.standing, "live"), ...conditionsOf(filter), key ? after(key) : undefined))
    .orderBy(desc(stories.publishedAt), desc(stories.code))
    .limit(limit);
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt ?? new Date(0) }));
}

function conditionsOf(filter: ListFilter): (SQL | undefined)[] {
  return [
    filter.topicSlug ? eq(topics.slug, filter.topicSlug) : undefined,
    filter.organisationSlug ? eq(organisations.slug, filter.organisationSlug) : undefined,
    filter.except ? ne(stories.code, filter.except) : undefined,
    filter.words === undefined ? undefined : matching(filter.words),
  ];
}

function after(key: ListKey): SQL | undefined {
  const sameTime = and(eq(stories.publishedAt, key.publishedAt), lt(stories.code, key.code));
  return or(lt(stories.publishedAt, key.publishedAt), sameTime);
}

// Only letters and digits reach the query's own language, so nothing typed can be one of its operators.
function matching(words: string): SQL {
  const found = searchWords(words).slice(0, 12);
  if (found.length === 0) return sql`false`;
  return sql`${stories.search} @@ to_tsquery('simple', ${found.map((word) => `${word}:*`).join(" & ")})`;
}

export interface NewestStory {
  code: number;
  headline: string;
  publishedAt: Date;
}

/** The newest live story of each organisation that has one, by the organisation's slug. */
export async function newestByOrganisation(): Promise<Map<string, NewestStory>> {
  const rows = await db
    .selectDistinctOn([stories.liveOrganisationId], {
      slug: organisations.slug,
      code: stories.code,
      headline: field<string>("headline"),
      publishedAt: stories.publishedAt,
    })
    .from(stories)
    .innerJoin(liveRevision, isLiveRevision)
    .innerJoin(organisations, eq(organisations.id, stories.liveOrganisationId))
    .where(eq(stories.standing, "live"))
    .orderBy(stories.liveOrganisationId, desc(stories.publishedAt), desc(stories.code));
  return new Map(
    rows.map(({ slug, publishedAt, ...story }) => [
      slug,
      { ...story, publishedAt: publishedAt ?? new Date(0) },
    ]),
  );
}

export interface ListedCorrection extends PublicCorrection {
  code: number;
  headline: string;
}

/** Corrections of stories that are still public, newest first. */
export async function publicCorrections(before: Date | null, limit: number): Promise<ListedCorrection[]> {
  return db
    .select({
      code: stories.code,
      headline: field<string>("headline"),
      kind: corrections.kind,
      note: corrections.note,
      publishedAt: corrections.publishedAt,
    })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .innerJoin(liveRevision, isLiveRevision)
    .where(
      and(
        inArray(stories.standing, ["live", "withdrawn"]),
        before ? lt(corrections.publishedAt, before) : undefined,
      ),
    )
    .orderBy(desc(corrections.publishedAt))
    .limit(limit);
}

/** All topics in their order. */
export function topicList(): Promise<Named[]> {
  return db
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .orderBy(topics.position, topics.name);
}

/** The topics an editor chooses from. */
export function topicOptions(): Promise<{ id: string; name: string }[]> {
  return db.select({ id: topics.id, name: topics.name }).from(topics).orderBy(topics.position, topics.name);
}
