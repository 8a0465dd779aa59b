import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db";
import { autosaves } from "@/db/schema/autosaves";
import type { Viewer } from "@/newsroom/people/person";

/** The viewer's own unsaved text of one tab. */
export function ownRow(viewer: Viewer, storyId: string, entry: string): SQL | undefined {
  return and(
    eq(autosaves.storyId, storyId),
    eq(autosaves.personId, viewer.personId),
    eq(autosaves.entry, entry),
  );
}

/**
 * A revision holds this tab's words now: its unsaved text goes, and so do the texts that were taken over into it. Out
 * come the people who wrote those: they are contributors of the revision.
 */
export async function keptInRevision(
  tx: Transaction,
  viewer: Viewer,
  storyId: string,
  entry: string | undefined,
): Promise<string[]> {
  if (entry === undefined) return [];
  const [gone] = await tx
    .delete(autosaves)
    .where(ownRow(viewer, storyId, entry))
    .returning();
  if (!gone) return [];
  if (gone.taken.length > 0) await tx.delete(autosaves).where(takenInto(gone));
  return gone.alsoBy.filter((id) => id !== viewer.personId);
}

// What its writer changed since it was taken over has another hash, and stays.
function takenInto({ storyId, taken }: { storyId: string; taken: string[] }): SQL | undefined {
  return and(eq(autosaves.storyId, storyId), inArray(autosaves.hash, taken));
}
