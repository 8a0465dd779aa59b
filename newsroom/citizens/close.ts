import { eq } from "drizzle-orm";
import { db } from "@/db";
import { citizenLinks, citizenSessions, citizens } from "@/db/schema/citizens";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { commentWords } from "@/words/fa/comments";
import type { Citizen } from "./sessions";

/**
 * Closes the citizen's own account for good: address, sessions, links and follows are deleted, and what was written from it
 * becomes a guest's, still held by its receipts. Whoever wants the words gone erases them first (comments/erase.ts).
 * Refuses with citizens.signed-out.
 */
export async function closeAccount({ id }: Citizen): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const [account] = await tx.select().from(citizens).where(eq(citizens.id, id)).for("update");
    if (!account?.emailHash) return refused({ key: "citizens.signed-out" });
    await tx.delete(citizenSessions).where(eq(citizenSessions.citizenId, id));
    await tx.delete(citizenLinks).where(eq(citizenLinks.emailHash, account.emailHash));
    await tx.delete(demandFollows).where(eq(demandFollows.emailHash, account.emailHash));
    const guests = { citizenId: null, authorMark: null };
    await tx.update(comments).set(guests).where(eq(comments.citizenId, id));
    await tx.update(demands).set(guests).where(eq(demands.citizenId, id));
    await tx
      .update(citizens)
      .set({ emailHash: null, emailSealed: null, erasedAt: now() })
      .where(eq(citizens.id, id));
    const actor = { personId: null, name: commentWords.guest };
    await record(tx, { actor, action: "citizen.close", subject: { kind: "citizen", id } });
    return done(null);
  });
}
