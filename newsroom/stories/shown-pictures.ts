import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { media, storyPictures } from "@/db/schema/media";
import { pictureSearchText } from "@/newsroom/media/picture";
import { picturesOf, type StoryContent } from "./content";

/** Notes in a save's transaction which pictures the story shows. */
export async function noteUse(tx: Transaction, storyId: string, content: StoryContent): Promise<void> {
  const ids = [...new Set([...picturesOf(content), ...content.gallery].map(({ mediaId }) => mediaId))];
  if (ids.length === 0) return;
  await tx
    .insert(storyPictures)
    .values(ids.map((mediaId) => ({ storyId, mediaId })))
    .onConflictDoNothing();
}

/** A picture nobody described yet takes over the words under which it first goes public. */
export async function lendWords(tx: Transaction, content: StoryContent): Promise<void> {
  for (const { mediaId, alt, caption, credit } of picturesOf(content)) {
    if (alt === "" && credit === "") continue;
    await tx
      .update(media)
      .set({ alt, caption, credit, searchText: pictureSearchText({ alt, caption, credit }) })
      .where(and(eq(media.id, mediaId), sql`${media.alt} = '' and ${media.credit} = ''`));
  }
}
