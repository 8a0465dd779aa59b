import { and, eq, ne } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { hideVoice } from "@/newsroom/voice";
import { commentWords } from "@/words/fa/comments";
import { letGo } from "./let-go";
import { pagesOf } from "./tags";
import { heldRootOf } from "./tree-queries";
import { senderOf } from "./voices";

/**
 * The writer of a comment says, by its receipt, whether the demand it was gathered for is theirs too; they may say otherwise
 * later. «بله» links the comment and makes them a voice, «نه» takes both away. Saying it twice is saying it once. Refuses
 * with comments.receipt-unknown, demands.not-asked, demands.asked-elsewhere.
 */
export async function answerAsking(
  typedReceipt: string,
  code: number,
  answer: "consented" | "declined",
): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  return db.transaction(async (tx) => {
    const comment = await lockComment(tx, hashOfReceipt(receipt));
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    const asked = await askedAbout(tx, comment.id, code);
    if (!asked) return refused({ key: "demands.not-asked" });
    if (asked.state === answer) return done(null);
    if (answer === "consented") {
      if (!comment.isHeard) return refused({ key: "demands.not-asked" });
      if (await isBusy(tx, comment.id, asked.demandId)) return refused({ key: "demands.asked-elsewhere" });
    }
    await keep(tx, asked.demandId, comment, answer);
    return done(null);
  });
}

// Locked first: whatever is asked or answered about a comment waits in line.
async function lockComment(tx: Transaction, receiptHash: string) {
  const [row] = await tx
    .select({
      id: comments.id,
      state: comments.state,
      erased: comments.erased,
      citizenId: comments.citizenId,
      authorMark: comments.authorMark,
    })
    .from(comments)
    .where(eq(comments.receiptHash, receiptHash))
    .for("update");
  if (!row) return null;
  return {
    id: row.id,
    sender: senderOf(row),
    isHeard: !row.erased && (row.state === "queued" || row.state === "published"),
  };
}

async function askedAbout(tx: Transaction, commentId: string, code: number) {
  const [row] = await tx
    .select({ demandId: demandSources.demandId, state: demandSources.state })
    .from(demandSources)
    .innerJoin(demands, eq(demands.id, demandSources.demandId))
    .where(
      and(eq(demandSources.commentId, commentId), eq(demands.code, code), eq(demands.standing, "public")),
    );
  return row ?? null;
}

// Who said no once may since have been asked about another demand, which they have to decline first.
async function isBusy(tx: Transaction, commentId: string, demandId: string): Promise<boolean> {
  await letGo(tx, [commentId]);
  const rows = await tx
    .select({ demandId: demandSources.demandId })
    .from(demandSources)
    .where(
      and(
        eq(demandSources.commentId, commentId),
        ne(demandSources.demandId, demandId),
        ne(demandSources.state, "declined"),
      ),
    );
  return rows.length > 0;
}

async function keep(
  tx: Transaction,
  demandId: string,
  comment: { id: string; sender: string | null },
  state: "consented" | "declined",
): Promise<void> {
  const before = await pagesOf(tx, demandId);
  const isYes = state === "consented";
  const voice =
    isYes && comment.sender ? hideVoice((await heldRootOf(tx, demandId)) ?? demandId, comment.sender) : null;
  await tx
    .update(demandSources)
    .set({ state, voice, answeredAt: now() })
    .where(and(eq(demandSources.demandId, demandId), eq(demandSources.commentId, comment.id)));
  const tags = [...before, ...(await pagesOf(tx, demandId))];
  const action = isYes ? "demand.join" : "demand.part";
  const actor = { personId: null, name: commentWords.guest };
  const kind = isYes ? "refresh" : "purge";
  await record(tx, { actor, action, subject: { kind: "demand", id: demandId } }, { tags, kind });
}
