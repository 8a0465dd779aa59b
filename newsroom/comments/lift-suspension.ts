import { eq } from "drizzle-orm";
import { db } from "@/db";
import { authorSuspensions } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { remarkIssue } from "./author";
import { isId } from "./comment";
import { mayLift } from "./permissions";
import { cleanWords } from "./requirements";

/**
 * Ends a suspension before its time, with words why. Refuses with general.not-found (another organisation's, or one that holds
 * everywhere and this moderator is not of the central desk), comments.suspension-over, comments.remark-missing, -too-long,
 * comments.unreadable.
 */
export async function liftSuspension(viewer: Viewer, id: string, words: string): Promise<Outcome<null>> {
  if (!isId(id)) return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(authorSuspensions).where(eq(authorSuspensions.id, id)).for("update");
    if (!row || !mayLift(viewer, row.organisationId)) return refused({ key: "general.not-found" });
    if (row.liftedAt || row.until <= now()) return refused({ key: "comments.suspension-over" });
    const issue = remarkIssue(words);
    if (issue) return refused(issue);
    const liftWords = cleanWords(words);
    await tx
      .update(authorSuspensions)
      .set({ liftedAt: now(), liftedBy: viewer.personId, liftWords })
      .where(eq(authorSuspensions.id, id));
    await record(
      tx,
      { actor: viewer, action: "author.lift", subject: { kind: "author", id }, reason: liftWords },
      { tags: ["transparency"] },
    );
    return done(null);
  });
}
