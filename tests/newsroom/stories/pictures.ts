import { randomUUID } from "node:crypto";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import type { Picture } from "@/newsroom/stories/body";
import type { Newsroom } from "@/tests/stories";

/** A picture a story can name; its files are the business of tests/newsroom/media. */
export async function aPicture(room: Newsroom): Promise<Picture> {
  const [row] = await db
    .insert(media)
    .values({
      sha256: randomUUID().replaceAll("-", "").repeat(2),
      width: 800,
      height: 600,
      bytes: 1_000,
      organisationId: room.organisationId,
      uploadedBy: room.author.personId,
    })
    .returning({ id: media.id });
  if (!row) throw new Error("no picture");
  return { mediaId: row.id, alt: "میدان ساعت", decorative: false, caption: "", credit: "روابط‌عمومی" };
}
