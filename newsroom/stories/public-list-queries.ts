import { and, desc, eq, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import { searchWords } from "@/newsroom/persian/search-words";
import type { Picture } from "./body";
import type { StoryContent } from "./content";
import type { Named } from "./public-queries";
import { isLiveRevision, liveRevision } from "./rows";

/** A story in a list: enough for a card. */
export interface ListedStory {
  code: number;
  kicker: string;
  headline: string;
  lead: string;
  language: string;
  /** The leading picture, or the first of a photo report. */
  picture: Picture | null;
  /** How many pictures a photo report has; 0 for every other story. */
  photos: number;
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
  kind?: StoryContent["kind"];
}

/** A part of the public content, without the rest of it. */
export const publicPart = <T>(name: string) => sql<T>`${liveRevision.content} -> ${sql.raw(`'${name}'`)}`;

const isPhotoReport = sql`${liveRevision.content} ->> 'kind' = 'photo-report'`;

/** Live stories, newest first, from after `key`. Ask for one more than you show to know whether there is a next page. */
export async function publicStories(
  filter: ListFilter,
  key: ListKey | null,
  limit: number,
): Promise<ListedStory[]> {
  const rows = await db
    .select({
      code: stories.code,
      kicker: publicPart<string>("kicker"),
      headline: publicPart<string>("headline"),
      lead: publicPart<string>("lead"),
      language: publicPart<string>("language"),
      picture: sql<Picture | null>`coalesce(nullif(${publicPart("picture")}, 'null'), case when ${isPhotoReport} then ${publicPart("gallery")} -> 0 end)`,
      photos: sql<number>`case when ${isPhotoReport} then jsonb_array_length(${publicPart("gallery")}) else 0 end`,
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
    filter.organisationSlug ? toldBy(filter.organisationSlug) : undefined,
    filter.kind ? eq(sql`${liveRevision.content} ->> 'kind'`, filter.kind) : undefined,
    filter.except ? ne(stories.code, filter.except) : undefined,
    filter.words === undefined ? undefined : matching(filter.words),
  ];
}

// An organisation's own stories, and those it tells together with others.
function toldBy(slug: string): SQL | undefined {
  const ids = sql`array(select o.id from ${organisations} o where o.slug = ${slug})`;
  return or(eq(organisations.slug, slug), sql`${stories.livePartners} && ${ids}`);
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
      headline: publicPart<string>("headline"),
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
