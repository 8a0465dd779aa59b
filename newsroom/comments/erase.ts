import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { commentWords } from "@/words/fa/comments";
import { leadsFrom } from "./comment";
import { moveComment } from "./move";
import { pagesWithComments } from "./tags";

/**
 * Takes a comment's words and name out of the city for good, by receipt: what waits or is public is withdrawn first. Its
 * place in the thread, in the counts and in the ledger stays; nobody can bring the words back. Doing it twice is doing it
 * once. Refuses with comments.receipt-unknown.
 */
export async function eraseComment(typedReceipt: string): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  return db.transaction(async (tx) => {
    const comment = await byReceipt(tx, receipt);
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    if (comment.erased) return done(null);
    if (leadsFrom("withdraw", comment.state)) await withdraw(tx, comment);
    await tx
      .update(comments)
      .set({ body: "", name: "", erased: true, likeness: null, watchWords: [], addressBucket: null })
      .where(eq(comments.id, comment.id));
    await tx.update(appeals).set({ words: "" }).where(eq(appeals.commentId, comment.id));
    await tell(tx, comment, "comment.erase");
    return done(null);
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof byReceipt>>>;

async function byReceipt(tx: Transaction, receipt: string) {
  const [row] = await tx
    .select({
      id: comments.id,
      state: comments.state,
      version: comments.version,
      erased: comments.erased,
      storyCode: stories.code,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(eq(comments.receiptHash, hashOfReceipt(receipt)))
    .for("update", { of: comments });
  return row ?? null;
}

async function withdraw(tx: Transaction, comment: Found): Promise<void> {
  const { id: commentId, version } = comment;
  const move = { commentId, version, action: "withdraw", reason: null, decidedBy: null } as const;
  if (!(await moveComment(tx, move))) throw new Error("a locked comment moved under its erasure");
  await tell(tx, comment, "comment.withdraw");
}

function tell(tx: Transaction, { id, state, storyCode }: Found, action: string): Promise<number> {
  const isWithdrawal = action === "comment.withdraw";
  return record(
    tx,
    {
      actor: { personId: null, name: commentWords.guest },
      action,
      subject: { kind: "comment", id },
      ...(isWithdrawal ? { from: state, to: "withdrawn" } : {}),
    },
    { tags: pagesWithComments(storyCode), kind: "purge" },
  );
}
