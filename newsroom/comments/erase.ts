import { eq } from "drizzle-orm";
import { db } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { forgetForms } from "@/newsroom/form-draft";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { readReceipt } from "@/newsroom/receipt";
import { markOfReceipt } from "@/newsroom/receipt-draft";
import { commentWords } from "@/words/fa/comments";
import { leadsFrom } from "./comment";
import { eraseEdits } from "./edit-rows";
import { forgetNotesAt } from "./forget-authors";
import { openOwnComment, takeBack } from "./own-comment";
import { forgetSources } from "./sources";
import { pagesMovedBy } from "./tags";

/**
 * Takes a comment's words and name out of the city for good, by receipt: what waits or is public is withdrawn first. Its
 * place in the thread, in the counts and in the ledger stays; nobody can bring the words back. Doing it twice is doing it
 * once. Refuses with comments.receipt-unknown.
 */
export async function eraseComment(typedReceipt: string): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  return db.transaction(async (tx) => {
    const comment = await openOwnComment(tx, receipt);
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    if (comment.erased) return done(null);
    if (leadsFrom("withdraw", comment.state)) await takeBack(tx, comment);
    await tx
      .update(comments)
      .set({
        body: "",
        name: "",
        erased: true,
        likeness: null,
        ease: null,
        watchWords: [],
        addressBucket: null,
        authorMark: null,
        // It is made of the words: who guesses them could prove that they stood here.
        fingerprint: `erased:${comment.id}`,
      })
      .where(eq(comments.id, comment.id));
    await forgetNotesAt(tx, comment.id);
    await forgetForms(tx, { words: comment.words });
    await forgetForms(tx, { mark: markOfReceipt(receipt) });
    await eraseEdits(tx, comment.id);
    await tx.update(appeals).set({ words: "" }).where(eq(appeals.commentId, comment.id));
    const tags = await pagesMovedBy(tx, comment);
    await forgetSources(tx, comment.id);
    await record(
      tx,
      {
        actor: { personId: null, name: commentWords.guest },
        action: "comment.erase",
        subject: { kind: "comment", id: comment.id },
      },
      { tags, kind: "purge" },
    );
    return done(null);
  });
}
