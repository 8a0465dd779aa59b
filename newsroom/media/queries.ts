import { and, eq, exists, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { media, publicPictures } from "@/db/schema/media";
import { revisions, stories } from "@/db/schema/stories";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { isKeptFrom } from "@/newsroom/stories/reach";
import { isWorkingRevision } from "@/newsroom/stories/rows";

/** The file name of a picture that a public story shows, or null: a draft's picture does not exist for the public. */
export async function publicPictureFile(id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const shown = db.select().from(publicPictures).where(eq(publicPictures.mediaId, media.id));
  const [row] = await db
    .select({ sha256: media.sha256 })
    .from(media)
    .where(and(eq(media.id, id), exists(shown)));
  return row?.sha256 ?? null;
}

/** The file name of a picture, for who has shown that they may see it (a preview link): else null. */
export async function pictureFile(id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db.select({ sha256: media.sha256 }).from(media).where(eq(media.id, id));
  return row?.sha256 ?? null;
}

/** The file name of a picture this viewer may see at the desk: their organisations', or what the public sees; else null. */
export async function pictureFileFor(viewer: Viewer, id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const reach = organisationsWhere(viewer, ["author", "editor", "manager"]);
  const [row] = await db
    .select({ sha256: media.sha256, organisationId: media.organisationId })
    .from(media)
    .where(eq(media.id, id));
  if (!row) return null;
  const within = reach === "all" || reach.includes(row.organisationId);
  return within && !(await isKept(viewer, id)) ? row.sha256 : publicPictureFile(id);
}

// A picture of a limited draft is as hidden as the draft.
async function isKept(viewer: Viewer, id: string): Promise<boolean> {
  const [kept] = await db
    .select({ id: stories.id })
    .from(stories)
    .innerJoin(revisions, isWorkingRevision)
    .where(and(isKeptFrom(viewer), sql`position(${id} in ${revisions.content}::text) > 0`))
    .limit(1);
  return kept !== undefined;
}

export interface PictureSize {
  width: number;
  height: number;
}

/** The sizes of pictures by id, so that a page keeps their place before they arrive. */
export async function pictureSizes(ids: readonly string[]): Promise<Map<string, PictureSize>> {
  if (ids.length === 0) return new Map();
  const columns = { id: media.id, width: media.width, height: media.height };
  const rows = await db
    .select(columns)
    .from(media)
    .where(inArray(media.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, ...size }) => [id, size]));
}
