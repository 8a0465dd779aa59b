import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { commentWords } from "@/words/fa/comments";
import { leadsFrom } from "./comment";
import { moveComment } from "./move";
import { pagesWithComments } from "./tags";

/**
 * The writer takes a waiting or published comment back, with the receipt as typed; of a published one a marker is
 * left. Doing it twice is doing it once. Refuses with comments.receipt-unknown and comments.cannot-withdraw.
 */
export async function withdrawComment(typedReceipt: string): Promise<Outcome<"withdrawn">> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });

  return db.transaction(async (tx) => {
    const comment = await loadByReceipt(tx, receipt);
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    if (comment.state === "withdrawn") return done("withdrawn");
    if (!leadsFrom("withdraw", comment.state)) return refused({ key: "comments.cannot-withdraw" });
    await takeBack(tx, comment);
    return done("withdrawn");
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof loadByReceipt>>>;

async function loadByReceipt(tx: Transaction, receipt: string) {
  const [row] = await tx
    .select({ id: comments.id, state: comments.state, version: comments.version, storyCode: stories.code })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(eq(comments.receiptHash, hashOfReceipt(receipt)))
    .for("update", { of: comments });
  return row ?? null;
}

async function takeBack(tx: Transaction, comment: Found): Promise<void> {
  const move = {
    commentId: comment.id,
    version: comment.version,
    action: "withdraw",
    reason: null,
    decidedBy: null,
  } as const;
  if (!(await moveComment(tx, move))) throw new Error("a locked comment moved under its withdrawal");
  await record(
    tx,
    {
      actor: { personId: null, name: commentWords.guest },
      action: "comment.withdraw",
      subject: { kind: "comment", id: comment.id },
      from: comment.state,
      to: "withdrawn",
      revision: comment.version,
    },
    { tags: pagesWithComments(comment.storyCode) },
  );
}
