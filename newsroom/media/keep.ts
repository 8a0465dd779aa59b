import { eq } from "drizzle-orm";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import type { KeptPicture } from "./picture";
import { fingerprintOf, renderPicture } from "./render";
import { isStored, storeRenditions } from "./store";

type Drawn = Pick<typeof media.$inferInsert, "sha256" | "width" | "height">;

/**
 * Keeps a picture for an organisation's stories; the public sees it only once a published story shows it. The same
 * bytes sent again are not drawn again. Refuses with media.organisation-not-yours, the issues of render.ts, and
 * media.not-kept when the disk is full.
 */
export async function keepPicture(
  viewer: Viewer,
  organisationId: string,
  bytes: Buffer,
): Promise<Outcome<KeptPicture>> {
  if (!holdsAny(viewer, ["author", "editor", "manager"], organisationId))
    return refused({ key: "media.organisation-not-yours" });
  const before = await drawnBefore(bytes);
  const drawn = before ? done(before) : await draw(bytes);
  if (!drawn.ok) return drawn;
  const row = { ...drawn.value, bytes: bytes.length, organisationId, uploadedBy: viewer.personId };
  const [kept] = await db.insert(media).values(row).returning({ id: media.id });
  const { width, height } = row;
  return kept ? done({ id: kept.id, width, height }) : refused({ key: "media.not-kept" });
}

async function drawnBefore(bytes: Buffer): Promise<Drawn | null> {
  const sha256 = fingerprintOf(bytes);
  const columns = { sha256: media.sha256, width: media.width, height: media.height };
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
  return done({ sha256, width, height });
}
