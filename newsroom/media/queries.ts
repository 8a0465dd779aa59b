import { and, eq, exists, inArray } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { media, publicPictures } from "@/db/schema/media";
import type { Viewer } from "@/newsroom/people/person";
import { pictureReachOf } from "./reach";

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

/** The file name of a picture this viewer may see at the desk (reach.ts), or that the public sees; else null. */
export async function pictureFileFor(viewer: Viewer, id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db
    .select({ sha256: media.sha256 })
    .from(media)
    .where(and(eq(media.id, id), pictureReachOf(viewer)));
  return row?.sha256 ?? publicPictureFile(id);
}

export interface PictureSize {
  width: number;
  height: number;
  /** What stays in sight where a place cuts the picture, in per cent. */
  focalX: number;
  focalY: number;
}

/** The sizes of pictures by id, so that a page keeps their place before they arrive, and their focal points. */
export async function pictureSizes(ids: readonly string[]): Promise<Map<string, PictureSize>> {
  if (ids.length === 0) return new Map();
  const { id, width, height, focalX, focalY } = media;
  const columns = { id, width, height, focalX, focalY };
  const rows = await db
    .select(columns)
    .from(media)
    .where(inArray(media.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, ...size }) => [id, size]));
}
