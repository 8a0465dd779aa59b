import { db } from "@/db";
import { media } from "@/db/schema/media";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import type { KeptPicture } from "./picture";
import { renderPicture } from "./render";
import { storeRenditions } from "./store";

/**
 * Keeps a picture for an organisation's stories; the public sees it only once a published story shows it.
 * Refuses with media.organisation-not-yours, the issues of render.ts, and media.not-kept when the disk is full.
 */
export async function keepPicture(
  viewer: Viewer,
  organisationId: string,
  bytes: Buffer,
): Promise<Outcome<KeptPicture>> {
  if (!holdsAny(viewer, ["author", "editor", "manager"], organisationId))
    return refused({ key: "media.organisation-not-yours" });
  const rendered = await renderPicture(bytes);
  if (!rendered.ok) return rendered;
  const { sha256, width, height, renditions } = rendered.value;
  try {
    await storeRenditions(sha256, renditions);
  } catch {
    return refused({ key: "media.not-kept" });
  }
  const row = { sha256, width, height, bytes: bytes.length, organisationId, uploadedBy: viewer.personId };
  const [kept] = await db.insert(media).values(row).returning({ id: media.id });
  return kept ? done({ id: kept.id, width, height }) : refused({ key: "media.not-kept" });
}
