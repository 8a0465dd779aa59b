import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { commentEdits } from "@/db/schema/comment-edits";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import type { FormSigns } from "@/newsroom/form-stamp";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { countEdit, countPosting, type Pace } from "@/newsroom/pace";
import { readReceipt } from "@/newsroom/receipt";
import { tryCheck } from "@/newsroom/try-check";
import { commentWords } from "@/words/fa/comments";
import { easeOf } from "./ease/ease";
import { endOpenEdit } from "./edit-rows";
import { isKnown } from "./known-words";
import { likenessOf } from "./likeness";
import { type Look, lookAt } from "./look-at";
import { type OwnComment, openOwnComment } from "./own-comment";
import { cleanWords, wordsIssue } from "./requirements";
import { suspensionIssue } from "./suspension-queries";
import { pagesWithComments } from "./tags";

/** What the receipt's form carries, as it was typed. */
export interface Rewriting {
  receipt: string;
  words: string;
  addressBucket: string | null;
  form: FormSigns;
}

/**
 * The writer changes the words of a comment, never the name. What waits is replaced where it stands in the queue; public
 * words stay until a moderator has read the new ones, of which one version waits. The same words sent twice are one change.
 *
 * Refuses with comments.receipt-unknown, words-missing, words-too-long, unreadable, edit-not-now (withdrawn, removed, not
 * publishable, erased, or the story is gone), story-withdrawn, edit-answered (an organisation has answered these words),
 * edit-same, edit-too-many (more than twenty in an hour of one comment), and suspended or suspended-in while the writer is.
 */
export async function editComment(rewriting: Rewriting): Promise<Outcome<"queued" | "waiting">> {
  const receipt = readReceipt(rewriting.receipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  const unfit = wordsIssue(rewriting.words);
  if (unfit) return refused(unfit);

  return db.transaction(async (tx) => {
    const comment = await openOwnComment(tx, receipt);
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    const issue =
      (await whyNotEdited(tx, comment)) ??
      (await suspensionIssue(tx, comment.authorMark, comment.organisationId));
    if (issue) return refused(issue);
    const waits = comment.state === "queued";
    const words = cleanWords(rewriting.words);
    if (words === (waits ? comment.words : await openWords(tx, comment.id)))
      return done(waits ? "queued" : "waiting");
    if (words === comment.words) return refused({ key: "comments.edit-same", field: "words" });
    const minutes = await countEdit(tx, comment.id);
    if (minutes !== null) return refused({ key: "comments.edit-too-many", values: { minutes } });
    const pace = await countPosting(tx, rewriting.addressBucket);
    await keep(tx, comment, words, await lookAgain(tx, comment, rewriting, pace));
    return done(waits ? "queued" : "waiting");
  });
}

/** Why the words of this comment cannot be changed by their writer; null where they can. */
export async function whyNotEdited(
  tx: Pick<Transaction, "select">,
  comment: Pick<OwnComment, "id" | "state" | "erased" | "storyStanding">,
): Promise<Issue | null> {
  const isOpen = comment.state === "queued" || comment.state === "published";
  if (!isOpen || comment.erased) return { key: "comments.edit-not-now" };
  if (comment.storyStanding === "withdrawn") return { key: "comments.story-withdrawn" };
  if (comment.storyStanding !== "live") return { key: "comments.edit-not-now" };
  return (await isAnsweredOfficially(tx, comment.id)) ? { key: "comments.edit-answered" } : null;
}

async function isAnsweredOfficially(tx: Pick<Transaction, "select">, commentId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.parentId, commentId), isNotNull(comments.officialOf)))
    .limit(1);
  return rows.length > 0;
}

async function openWords(tx: Transaction, commentId: string): Promise<string | null> {
  const [row] = await tx
    .select({ words: commentEdits.after })
    .from(commentEdits)
    .where(and(eq(commentEdits.commentId, commentId), eq(commentEdits.state, "open")));
  return row?.words ?? null;
}

/** The new words are looked at as a posting's are. */
async function lookAgain(
  tx: Transaction,
  comment: OwnComment,
  rewriting: Rewriting,
  pace: Pace,
): Promise<Look> {
  const { id: commentId, name: rawName, storyId } = comment;
  const { words: rawWords, form } = rewriting;
  const sameWords = await isKnown(tx, storyId, cleanWords(rawWords), commentId);
  return lookAt(tx, { rawName, rawWords, form, pace, sameWords, commentId });
}

async function keep(tx: Transaction, comment: OwnComment, words: string, look: Look): Promise<void> {
  const { id, state, version, storyCode } = comment;
  if (state === "queued") await replaceWaiting(tx, id, words, look);
  else await endOpenEdit(tx, id, "replaced");
  await tx.insert(commentEdits).values({
    commentId: id,
    before: comment.words,
    after: words,
    state: state === "queued" ? "taken" : "open",
    ...look,
    createdAt: now(),
  });
  await record(
    tx,
    {
      actor: { personId: null, name: commentWords.guest },
      action: "comment.edit",
      subject: { kind: "comment", id },
      from: state,
      to: state,
      revision: version,
      detail: { signals: look.signals },
    },
    { tags: pagesWithComments(storyCode) },
  );
}

// Its place in the queue stays: who mends a word does not wait anew. Whoever has the older words before them is refused.
async function replaceWaiting(tx: Transaction, id: string, words: string, look: Look): Promise<void> {
  const ease = await tryCheck(tx, (reader) => easeOf(reader, words));
  await tx
    .update(comments)
    .set({
      body: words,
      likeness: likenessOf(words),
      ease: ease?.found ?? null,
      ...look,
      version: sql`${comments.version} + 1`,
    })
    .where(eq(comments.id, id));
}
