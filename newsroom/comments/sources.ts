import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { demandVerdicts } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";

/** What an erased comment was asked, and what its writer said of demands in words, goes with it. */
export async function forgetSources(tx: Transaction, commentId: string): Promise<void> {
  const [comment] = await tx
    .select({ hash: comments.receiptHash })
    .from(comments)
    .where(eq(comments.id, commentId));
  if (comment?.hash)
    await tx.update(demandVerdicts).set({ words: "" }).where(eq(demandVerdicts.receiptHash, comment.hash));
  await tx.delete(demandSources).where(eq(demandSources.commentId, commentId));
}
