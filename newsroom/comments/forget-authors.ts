import { and, eq, isNotNull, lt } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { authorNotes, authorSuspensions } from "@/db/schema/moderation";

/** Forgets whom notes and suspensions from before this instant were about. Of a note nothing stays, of a suspension that it was. */
export async function forgetAuthors(before: Date): Promise<void> {
  await db.delete(authorNotes).where(lt(authorNotes.createdAt, before));
  await db
    .update(authorSuspensions)
    .set({ authorMark: null })
    .where(and(isNotNull(authorSuspensions.authorMark), lt(authorSuspensions.createdAt, before)));
}

/** A note may quote what was written: it goes with the comment it was written at. */
export async function forgetNotesAt(tx: Transaction, commentId: string): Promise<void> {
  await tx.delete(authorNotes).where(eq(authorNotes.commentId, commentId));
}
