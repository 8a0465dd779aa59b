import { eq } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { featuredComments } from "@/db/schema/moderation";
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
      answers: comments.parentId,
      likeness: comments.likeness,
      ease: comments.ease,
      featured: featuredComments.reason,
    })
    .from(comments)
    .leftJoin(featuredComments, eq(featuredComments.commentId, comments.id))
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
    /** The comment it answers, as its address names it. */
    answers: kept.answers,
    /** Why the city set it first, if it did. */
    featured: kept.featured,
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
    /** What was computed from the words: to find others like it, and to order the moderators' list. */
    likeness: kept.likeness,
    ease: kept.ease,
    demands,
    history: history.map(({ at, action, reason }) => ({ at, action, reason })),
  };
}
