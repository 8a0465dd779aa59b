import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { featuredComments } from "@/db/schema/moderation";

/** What left the public, or says something else now, does not stay, or come back, as what the city set first. */
export async function forgetFeatured(tx: Transaction, commentId: string): Promise<void> {
  await tx.delete(featuredComments).where(eq(featuredComments.commentId, commentId));
}
