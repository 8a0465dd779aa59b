import { eq } from "drizzle-orm";
import sharp from "sharp";
import { z } from "zod";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { keepPicture } from "./keep";
import { type PictureDetails, pictureFor } from "./library-queries";
import { mayKeepPicture } from "./permissions";
import { type KeptPicture, pictureSearchText } from "./picture";
import { readRendition } from "./store";

const percent = z.coerce.number().min(0).max(100);

/** What of a picture remains, in per cent of its width and height, from the left and from above. */
export const areaSchema = z.object({ left: percent, top: percent, width: percent, height: percent });
export type Area = z.infer<typeof areaSchema>;

/**
 * Cuts a new picture out of one; the one it is cut from stays as it is, and so does every story that shows it. Refuses
 * with general.not-found, media.not-your-part, general.unreadable, and as keepPicture does (media.too-small).
 */
export async function cropPicture(viewer: Viewer, id: string, area: unknown): Promise<Outcome<KeptPicture>> {
  const found = await pictureToRemake(viewer, id);
  if (!found.ok) return found;
  const read = areaSchema.safeParse(area);
  if (!read.success) return refused({ key: "general.unreadable" });
  const [row] = await db.select({ sha256: media.sha256 }).from(media).where(eq(media.id, id));
  const whole = row && (await readRendition(row.sha256, 1600, "jpeg"));
  if (!whole) return refused({ key: "media.broken" });
  return keepMade(viewer, found.value, await cut(whole, read.data), "crop");
}

/**
 * Puts a new picture in the place of one: it takes over its words, and the old one is retired. Public stories keep the
 * old one until somebody publishes them with the new. Refuses with general.not-found, media.not-your-part, and as
 * keepPicture does.
 */
export async function replacePicture(
  viewer: Viewer,
  id: string,
  bytes: Buffer,
): Promise<Outcome<KeptPicture>> {
  const found = await pictureToRemake(viewer, id);
  return found.ok ? keepMade(viewer, found.value, bytes, "replacement") : found;
}

async function pictureToRemake(viewer: Viewer, id: string): Promise<Outcome<PictureDetails>> {
  const picture = await pictureFor(viewer, id);
  if (!picture) return refused({ key: "general.not-found" });
  return mayKeepPicture(viewer, picture.organisationId)
    ? done(picture)
    : refused({ key: "media.not-your-part" });
}

async function cut(bytes: Buffer, area: Area): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata();
  const left = Math.min(Math.round((width * area.left) / 100), width - 1);
  const top = Math.min(Math.round((height * area.top) / 100), height - 1);
  return sharp(bytes)
    .extract({
      left,
      top,
      width: Math.max(1, Math.min(Math.round((width * area.width) / 100), width - left)),
      height: Math.max(1, Math.min(Math.round((height * area.height) / 100), height - top)),
    })
    .png()
    .toBuffer();
}

async function keepMade(
  viewer: Viewer,
  from: PictureDetails,
  bytes: Buffer,
  madeBy: "crop" | "replacement",
): Promise<Outcome<KeptPicture>> {
  const { alt, caption, credit, licence, consent } = from;
  const kept = await keepPicture(viewer, from.organisationId, bytes, {
    ...{ alt, caption, credit, licence, consent, madeBy },
    madeFrom: from.id,
    listed: true,
    searchText: pictureSearchText(from),
  });
  if (!kept.ok) return kept;
  await db.transaction(async (tx) => {
    if (madeBy === "replacement")
      await tx.update(media).set({ retiredAt: now() }).where(eq(media.id, from.id));
    const subject = { kind: "picture", id: kept.value.id } as const;
    await record(tx, { actor: viewer, action: `picture.${madeBy}`, subject, detail: { from: from.id } });
  });
  return kept;
}
