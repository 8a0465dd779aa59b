import { and, asc, desc, eq, isNotNull, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { media, publicPictures, storyPictures } from "@/db/schema/media";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { revisions, stories } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import type { Viewer } from "@/newsroom/people/person";
import { searchWords } from "@/newsroom/persian/search-words";
import { reachOf } from "@/newsroom/stories/reach";
import { isWorkingRevision } from "@/newsroom/stories/rows";
import { looksLike } from "./likeness";
import type { Consent, Lack, Licence, PictureText } from "./picture";
import { isInStory, isTheirs, pictureReachOf } from "./reach";

/** A picture in the library's grid. */
export interface LibraryPicture extends PictureText {
  id: string;
  width: number;
  height: number;
  organisation: string;
  createdAt: Date;
  consent: Consent;
  retired: boolean;
}

export interface LibraryFilter {
  /** Words as typed: every one must occur in its alternative text, caption or credit. */
  words?: string;
  organisationId?: string;
  lack?: Lack;
  /** Only retired ones; else only those that are not. */
  retired?: boolean;
  /** Only those the viewer may put into a story. */
  usable?: boolean;
}

/** Where a page of the library begins: after this picture, by time and id. */
export interface LibraryKey {
  createdAt: Date;
  id: string;
}

const MOST_WORDS = 8;

const gridColumns = {
  id: media.id,
  width: media.width,
  height: media.height,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  organisation: organisations.shortName,
  createdAt: media.createdAt,
  consent: media.consent,
  retired: sql<boolean>`${media.retiredAt} is not null`,
};

/** Pictures this viewer may see, newest first, from after `key`. Ask for one more than you show to know of a next page. */
export function libraryPictures(
  viewer: Viewer,
  filter: LibraryFilter,
  key: LibraryKey | null,
  limit: number,
): Promise<LibraryPicture[]> {
  return db
    .select(gridColumns)
    .from(media)
    .innerJoin(organisations, eq(organisations.id, media.organisationId))
    .where(and(pictureReachOf(viewer), ...conditionsOf(viewer, filter), key ? after(key) : undefined))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit);
}

function conditionsOf(viewer: Viewer, filter: LibraryFilter): (SQL | undefined)[] {
  const { words, organisationId, lack, retired = false, usable = false } = filter;
  return [
    retired ? isNotNull(media.retiredAt) : isNull(media.retiredAt),
    organisationId ? eq(media.organisationId, organisationId) : undefined,
    lack ? lacks(viewer, lack) : undefined,
    usable ? and(isTheirs(viewer), ne(media.consent, "refused")) : undefined,
    ...searchWords(words ?? "")
      .slice(0, MOST_WORDS)
      .map((word) => sql`position(${word} in ${media.searchText}) > 0`),
  ];
}

// What a limited draft shows counts as unused to those who may not see the draft.
function lacks(viewer: Viewer, lack: Lack): SQL {
  if (lack === "alt") return eq(media.alt, "");
  if (lack === "credit") return eq(media.credit, "");
  if (lack === "consent") return eq(media.consent, "unknown");
  return sql`not ${isInStory(reachOf(viewer))}`;
}

function after(key: LibraryKey): SQL | undefined {
  const sameTime = and(eq(media.createdAt, key.createdAt), lt(media.id, key.id));
  return or(lt(media.createdAt, key.createdAt), sameTime);
}

/** A picture with all that the library knows of it. */
export interface PictureDetails extends LibraryPicture {
  organisationId: string;
  uploadedBy: string;
  bytes: number;
  licence: Licence;
  focalX: number;
  focalY: number;
  version: number;
  madeFrom: string | null;
  madeBy: "crop" | "replacement" | null;
}

/** A picture this viewer may see, or null: one of a draft that is kept from them does not exist. */
export async function pictureFor(viewer: Viewer, id: string): Promise<PictureDetails | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db
    .select({
      ...gridColumns,
      organisationId: media.organisationId,
      uploadedBy: people.name,
      bytes: media.bytes,
      licence: media.licence,
      focalX: media.focalX,
      focalY: media.focalY,
      version: media.version,
      madeFrom: media.madeFrom,
      madeBy: media.madeBy,
    })
    .from(media)
    .innerJoin(organisations, eq(organisations.id, media.organisationId))
    .innerJoin(people, eq(people.id, media.uploadedBy))
    .where(and(eq(media.id, id), pictureReachOf(viewer)));
  return row ?? null;
}

/** A picture beside another: cut from it, in its place, or like it. */
export interface RelatedPicture {
  id: string;
  alt: string;
  madeBy: "crop" | "replacement" | null;
}

const relatedColumns = { id: media.id, alt: media.alt, madeBy: media.madeBy };

/** What was cut from a picture or took its place, oldest first, as far as this viewer sees it. */
export function madeFrom(viewer: Viewer, id: string): Promise<RelatedPicture[]> {
  return db
    .select(relatedColumns)
    .from(media)
    .where(and(eq(media.madeFrom, id), pictureReachOf(viewer)))
    .orderBy(asc(media.createdAt));
}

const MOST_ALIKE = 6;

/** Other pictures that look like this one, among those the viewer sees and uses. */
export async function alikePictures(viewer: Viewer, id: string): Promise<RelatedPicture[]> {
  const [one] = await db.select({ likeness: media.likeness }).from(media).where(eq(media.id, id));
  if (!one?.likeness) return [];
  return db
    .select(relatedColumns)
    .from(media)
    .where(and(ne(media.id, id), isNull(media.retiredAt), pictureReachOf(viewer), looksLike(one.likeness)))
    .orderBy(desc(media.createdAt))
    .limit(MOST_ALIKE);
}

/** A story in which a picture stands: in its working copy, before the public, or only in an older revision. */
export interface PictureUse {
  storyId: string;
  code: number;
  headline: string;
  working: boolean;
  live: boolean;
}

/** The stories that show this picture, or did, as far as this viewer may see them. */
export function usesOf(viewer: Viewer, id: string): Promise<PictureUse[]> {
  return db
    .select({
      storyId: stories.id,
      code: stories.code,
      headline: stories.workingHeadline,
      working: sql<boolean>`position(${id} in ${revisions.content}::text) > 0`,
      live: sql<boolean>`exists (select 1 from ${publicPictures} p where p.story_id = ${stories.id} and p.media_id = ${id})`,
    })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .innerJoin(revisions, isWorkingRevision)
    .where(and(eq(storyPictures.mediaId, id), reachOf(viewer)))
    .orderBy(desc(stories.touchedAt));
}

/** The public pages on which a picture stands, by the tags they are made of. */
export async function publicPagesWith(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx
    .select({ code: stories.code, organisation: organisations.slug, topic: topics.slug })
    .from(publicPictures)
    .innerJoin(stories, eq(stories.id, publicPictures.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.liveOrganisationId))
    .leftJoin(topics, eq(topics.id, stories.liveTopicId))
    .where(eq(publicPictures.mediaId, id));
  if (rows.length === 0) return [];
  const pages = rows.flatMap(({ code, organisation, topic }) => [
    `story:${code}`,
    `organisation:${organisation}`,
    ...(topic ? [`topic:${topic}`] : []),
  ]);
  return [...pages, "home", "news"];
}

/** For pictures that were replaced: the newest picture in the place of each, as far as the viewer may use it. */
export async function replacementsOf(
  viewer: Viewer,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const inPlace = and(
    eq(media.madeBy, "replacement"),
    isNull(media.retiredAt),
    sql`${media.madeFrom} in ${ids}`,
    isTheirs(viewer),
    pictureReachOf(viewer),
  );
  const rows = await db
    .select({ id: media.id, of: media.madeFrom })
    .from(media)
    .where(inPlace)
    .orderBy(asc(media.createdAt));
  return Object.fromEntries(rows.flatMap(({ id, of }) => (of ? [[of, id]] : [])));
}
