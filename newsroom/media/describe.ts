import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { normalise } from "@/newsroom/persian/normalise";
import { type PictureDetails, pictureFor, publicPagesWith } from "./library-queries";
import { mayKeepPicture, mayRetirePicture } from "./permissions";
import { consents, focalSteps, licences, pictureSearchText } from "./picture";

const step = z.coerce.number().refine((value) => focalSteps.some((one) => one === value));

/** What a form says of a picture. */
export const pictureWordsSchema = z.object({
  alt: z.string().max(500),
  caption: z.string().max(500),
  credit: z.string().max(200),
  licence: z.enum(licences),
  consent: z.enum(consents),
  focalX: step,
  focalY: step,
});
export type PictureForm = z.infer<typeof pictureWordsSchema>;

/**
 * Describes a picture of the library, decided on `version`; stories that show it keep the words they have. Refuses with
 * general.not-found, media.not-your-part, general.unreadable, media.stale.
 */
export async function describePicture(
  viewer: Viewer,
  id: string,
  version: number,
  form: unknown,
): Promise<Outcome<null>> {
  const picture = await pictureFor(viewer, id);
  if (!picture) return refused({ key: "general.not-found" });
  if (!mayKeepPicture(viewer, picture.organisationId)) return refused({ key: "media.not-your-part" });
  const read = pictureWordsSchema.safeParse(form);
  if (!read.success) return refused({ key: "general.unreadable" });
  const words = tidied(read.data);
  const set = { ...words, listed: true, searchText: pictureSearchText(words) };
  return change(viewer, picture, version, "picture.describe", set);
}

/** Takes a picture out of use: it stays where it stands, and comes into no other story. Refuses as describePicture does. */
export function retirePicture(viewer: Viewer, id: string, version: number): Promise<Outcome<null>> {
  return setRetired(viewer, id, version, true);
}

/** Brings a retired picture back into use. Refuses as describePicture does. */
export function reinstatePicture(viewer: Viewer, id: string, version: number): Promise<Outcome<null>> {
  return setRetired(viewer, id, version, false);
}

async function setRetired(
  viewer: Viewer,
  id: string,
  version: number,
  retired: boolean,
): Promise<Outcome<null>> {
  const picture = await pictureFor(viewer, id);
  if (!picture) return refused({ key: "general.not-found" });
  if (!mayRetirePicture(viewer, picture.organisationId)) return refused({ key: "media.not-your-part" });
  const action = retired ? "picture.retire" : "picture.reinstate";
  return change(viewer, picture, version, action, { retiredAt: retired ? now() : null });
}

function change(
  viewer: Viewer,
  { id, alt }: PictureDetails,
  version: number,
  action: string,
  columns: Partial<typeof media.$inferInsert>,
): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(media)
      .set({ ...columns, version: sql`${media.version} + 1` })
      .where(and(eq(media.id, id), eq(media.version, version)))
      .returning({ id: media.id });
    if (changed.length === 0) return refused({ key: "media.stale" });
    const entry = { actor: viewer, action, subject: { kind: "picture", id } as const, detail: { alt } };
    // Where a place cuts the picture, the page shows its focal point.
    await record(tx, entry, { tags: await publicPagesWith(tx, id) });
    return done(null);
  });
}

function tidied(form: PictureForm): PictureForm {
  const tidy = (text: string) => normalise(text).replace(/\s+/g, " ").trim();
  return { ...form, alt: tidy(form.alt), caption: tidy(form.caption), credit: tidy(form.credit) };
}
