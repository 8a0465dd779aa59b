import { desc, inArray } from "drizzle-orm";
import { db } from "@/db";
import { earlierNotes } from "@/db/schema/corrections";
import { corrections } from "@/db/schema/stories";

/** What the public reads of a note on a change (اصلاحیه). */
export const correctionColumns = {
  id: corrections.id,
  kind: corrections.kind,
  note: corrections.note,
  publishedAt: corrections.publishedAt,
  mendedAt: corrections.mendedAt,
};

interface EarlierWording {
  note: string;
  replacedAt: Date;
}

/** Notes with the words they had before they were mended, the newest first. */
export async function withEarlier<T extends { id: string; mendedAt: Date | null }>(
  rows: readonly T[],
): Promise<(T & { earlier: EarlierWording[] })[]> {
  const mended = rows.filter(({ mendedAt }) => mendedAt !== null).map(({ id }) => id);
  const wordings = mended.length > 0 ? await wordingsOf(mended) : [];
  return rows.map((row) => ({
    ...row,
    earlier: wordings
      .filter(({ correctionId }) => correctionId === row.id)
      .map(({ note, replacedAt }) => ({ note, replacedAt })),
  }));
}

function wordingsOf(ids: string[]) {
  return db
    .select({
      correctionId: earlierNotes.correctionId,
      note: earlierNotes.note,
      replacedAt: earlierNotes.replacedAt,
    })
    .from(earlierNotes)
    .where(inArray(earlierNotes.correctionId, ids))
    .orderBy(desc(earlierNotes.number));
}
