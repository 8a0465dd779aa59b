import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { record } from "@/newsroom/journal/record";
import { hashOfReceipt } from "@/newsroom/receipt";
import { commentWords } from "@/words/fa/comments";
import { moveComment } from "./move";
import { pagesMovedBy } from "./tags";

/** The comment of a receipt (readReceipt), locked until the transaction ends; null when there is none. */
export async function openOwnComment(tx: Transaction, receipt: string) {
  const [row] = await tx
    .select({
      id: comments.id,
      state: comments.state,
      version: comments.version,
      erased: comments.erased,
      name: comments.name,
      authorMark: comments.authorMark,
      words: comments.body,
      storyId: comments.storyId,
      organisationId: stories.organisationId,
      storyStanding: stories.standing,
      storyCode: stories.code,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(eq(comments.receiptHash, hashOfReceipt(receipt)))
    .for("update", { of: comments });
  return row ?? null;
}

export type OwnComment = NonNullable<Awaited<ReturnType<typeof openOwnComment>>>;

/** Withdraws a locked comment from which the table of its life leads there, and tells the journal. */
export async function takeBack(tx: Transaction, comment: OwnComment): Promise<void> {
  const { id, state, version, storyCode } = comment;
  const move = { commentId: id, version, action: "withdraw", reason: null, decidedBy: null } as const;
  if (!(await moveComment(tx, move))) throw new Error("a locked comment moved under its withdrawal");
  await record(
    tx,
    {
      actor: { personId: null, name: commentWords.guest },
      action: "comment.withdraw",
      subject: { kind: "comment", id },
      from: state,
      to: "withdrawn",
      revision: version,
    },
    { tags: await pagesMovedBy(tx, { id, storyCode }) },
  );
}
