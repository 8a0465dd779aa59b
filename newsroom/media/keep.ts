import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { likenessOf } from "./likeness";
import type { KeptPicture } from "./picture";
import { pictureReachOf, pictureRoles } from "./reach";
import { fingerprintOf, renderPicture } from "./render";
import { isStored, storeRenditions } from "./store";

type Drawn = Pick<typeof media.$inferInsert, "sha256" | "width" | "height" | "likeness">;

/** What a new picture brings along besides its bytes. */
export type PictureColumns = Omit<
  typeof media.$inferInsert,
  keyof Drawn | "bytes" | "organisationId" | "uploadedBy"
>;

/**
 * Keeps a picture for an organisation's stories; the public sees it only once a published story shows it. The same
 * bytes sent again are not drawn again. Refuses with media.organisation-not-yours, the issues of render.ts, and
 * media.not-kept when the disk is full.
 */
export async function keepPicture(
  viewer: Viewer,
  organisationId: string,
  bytes: Buffer,
  columns: PictureColumns = {},
): Promise<Outcome<KeptPicture>> {
  if (!holdsAny(viewer, pictureRoles, organisationId))
    return refused({ key: "media.organisation-not-yours" });
  const before = await drawnBefore(bytes);
  const drawn = before ? done(before) : await draw(bytes);
  if (!drawn.ok) return drawn;
  const row = {
    ...columns,
    ...drawn.value,
    bytes: bytes.length,
    organisationId,
    uploadedBy: viewer.personId,
    createdAt: now(),
  };
  const [kept] = await db.insert(media).values(row).returning({ id: media.id });
  const { width, height } = row;
  return kept ? done({ id: kept.id, width, height }) : refused({ key: "media.not-kept" });
}

/** A picture put into the library; `known` when it stood there already, and is not put there twice. */
export interface ListedPicture extends KeptPicture {
  known: boolean;
}

/** Puts a picture into the library of an organisation, for all who write for it. Refuses as keepPicture does. */
export async function listPicture(
  viewer: Viewer,
  organisationId: string,
  bytes: Buffer,
): Promise<Outcome<ListedPicture>> {
  const known = await standing(viewer, organisationId, fingerprintOf(bytes));
  if (known) {
    await db.update(media).set({ listed: true }).where(eq(media.id, known.id));
    return done({ ...known, known: true });
  }
  const kept = await keepPicture(viewer, organisationId, bytes, { listed: true });
  return kept.ok ? done({ ...kept.value, known: false }) : kept;
}

async function standing(viewer: Viewer, organisationId: string, sha256: string): Promise<KeptPicture | null> {
  if (!holdsAny(viewer, pictureRoles, organisationId)) return null;
  const same = and(
    eq(media.sha256, sha256),
    eq(media.organisationId, organisationId),
    isNull(media.retiredAt),
    pictureReachOf(viewer),
  );
  const columns = { id: media.id, width: media.width, height: media.height };
  const [row] = await db.select(columns).from(media).where(same).orderBy(desc(media.listed)).limit(1);
  return row ?? null;
}

async function drawnBefore(bytes: Buffer): Promise<Drawn | null> {
  const sha256 = fingerprintOf(bytes);
  const columns = {
    sha256: media.sha256,
    width: media.width,
    height: media.height,
    likeness: media.likeness,
  };
  const [row] = await db.select(columns).from(media).where(eq(media.sha256, sha256)).limit(1);
  return row && (await isStored(sha256)) ? row : null;
}

async function draw(bytes: Buffer): Promise<Outcome<Drawn>> {
  const rendered = await renderPicture(bytes);
  if (!rendered.ok) return rendered;
  const { sha256, width, height, renditions } = rendered.value;
  try {
    await storeRenditions(sha256, renditions);
  } catch {
    return refused({ key: "media.not-kept" });
  }
  return done({ sha256, width, height, likeness: await likenessOf(bytes) });
}
