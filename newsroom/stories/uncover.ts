import { and, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db";
import { previewLinks, storyReaders } from "@/db/schema/access";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";

/** What is public is everybody's: with its publication a story's limit ends, and every link to its draft is dead. */
export async function uncover(tx: Transaction, storyId: string): Promise<void> {
  await tx
    .update(stories)
    .set({ access: "open" })
    .where(and(eq(stories.id, storyId), ne(stories.access, "open")));
  await tx.delete(storyReaders).where(eq(storyReaders.storyId, storyId));
  await tx
    .update(previewLinks)
    .set({ endedAt: now() })
    .where(and(eq(previewLinks.storyId, storyId), isNull(previewLinks.endedAt)));
}
