import { eq } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { sourcesOf } from "@/newsroom/demands/source-queries";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { editsOf } from "./edit-queries";
import { historiesOf } from "./history";
import { trackComment } from "./track";

/**
 * Everything kept of a comment, for who holds its receipt; null when there is none. The history says what happened and
 * when; who decided stays unnamed, as on the receipt.
 */
export async function exportComment(typedReceipt: string) {
  const receipt = readReceipt(typedReceipt);
  const tracked = receipt ? await trackComment(receipt) : null;
  if (!receipt || !tracked) return null;
  const [kept] = await db
    .select({
      id: comments.id,
      name: comments.name,
      signals: comments.signals,
      watchWords: comments.watchWords,
      placeKnown: comments.addressBucket,
      browserKnown: comments.authorMark,
    })
    .from(comments)
    .where(eq(comments.receiptHash, hashOfReceipt(receipt)));
  if (!kept) return null;
  const demands = await sourcesOf(kept.id);
  const history = (await historiesOf([kept.id])).get(kept.id) ?? [];
  return {
    format: "meydan-comment 1",
    name: kept.name,
    words: tracked.words,
    erased: tracked.erased,
    state: tracked.state,
    reason: tracked.reason,
    postedAt: tracked.postedAt,
    decidedAt: tracked.decidedAt,
    story: tracked.story.code,
    appeal: tracked.appeal,
    /** Every change of the words, with both texts. */
    edits: await editsOf(kept.id),
    ledgerMark: tracked.mark,
    signals: kept.signals,
    watchWords: kept.watchWords,
    /** The keyed hash of the network it came from, while it is kept (thirty days). */
    networkHash: kept.placeKnown,
    /** The same for the browser. */
    browserHash: kept.browserKnown,
    demands,
    history: history.map(({ at, action, reason }) => ({ at, action, reason })),
  };
}
