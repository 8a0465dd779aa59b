import { and, eq, isNotNull } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { MOST_ANSWERS } from "./comment";
import { type DeskComment, openComment } from "./desk-comment";
import { endOpenEdit } from "./edit-rows";
import { fingerprintOf } from "./fingerprint";
import { findRepeated } from "./once";
import { mayReply } from "./permissions";
import { isPublic } from "./public-rows";
import { cleanWords, wordsIssue } from "./requirements";
import { pagesWithComments } from "./tags";

/**
 * Answers a published comment in the name of the story's organisation, at once. The organisation's name is public;
 * who wrote it stands in the journal. The same answer sent twice is one. Answers with its id.
 *
 * Refuses with general.not-found, general.not-allowed, comments.words-missing, words-too-long, unreadable,
 * comments.reply-needs-published, comments.reply-to-reply, comments.story-withdrawn and comments.answered-enough.
 */
export async function replyOfficially(
  viewer: Viewer,
  commentId: string,
  words: string,
): Promise<Outcome<string>> {
  const issue = wordsIssue(words);
  if (issue) return refused(issue);

  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const comment = found.value;
    if (!mayReply(viewer, comment.organisationId)) return refused({ key: "general.not-allowed" });
    if (comment.state !== "published") return refused({ key: "comments.reply-needs-published" });
    if (comment.isReply) return refused({ key: "comments.reply-to-reply" });
    if (comment.storyStanding !== "live") return refused({ key: "comments.story-withdrawn" });
    return answer(tx, viewer, comment, cleanWords(words));
  });
}

async function answer(
  tx: Transaction,
  viewer: Viewer,
  comment: DeskComment,
  words: string,
): Promise<Outcome<string>> {
  const name = await nameOf(tx, comment.organisationId);
  const marks = {
    storyId: comment.storyId,
    parentId: comment.id,
    name,
    words,
    sender: comment.organisationId,
  };
  const fingerprint = fingerprintOf(marks);
  const repeated = await findRepeated(tx, fingerprint, true);
  if (repeated) return done(repeated);
  if (await isAnsweredEnough(tx, comment.id))
    return refused({ key: "comments.answered-enough", values: { most: MOST_ANSWERS } });

  const id = crypto.randomUUID();
  const at = now();
  // The answer is to these words: they stay as they were answered.
  await endOpenEdit(tx, comment.id, "closed");
  await tx.insert(comments).values({
    id,
    storyId: comment.storyId,
    parentId: comment.id,
    name,
    body: words,
    officialOf: comment.organisationId,
    state: "published",
    decidedBy: viewer.personId,
    decidedAt: at,
    publishedAt: at,
    createdAt: at,
    fingerprint,
  });
  await recordAnswer(tx, viewer, comment, id);
  return done(id);
}

// A thread shows so many of the city's answers (public-replies.ts); one more would be nowhere to be read.
async function isAnsweredEnough(tx: Transaction, commentId: string): Promise<boolean> {
  const own = and(eq(comments.parentId, commentId), isNotNull(comments.officialOf), isPublic);
  return (await tx.$count(comments, own)) >= MOST_ANSWERS;
}

async function recordAnswer(
  tx: Transaction,
  viewer: Viewer,
  comment: DeskComment,
  id: string,
): Promise<void> {
  await record(
    tx,
    {
      actor: { personId: viewer.personId, name: viewer.name },
      action: "comment.reply",
      subject: { kind: "comment", id },
      to: "published",
      detail: { answers: comment.id },
    },
    { tags: pagesWithComments(comment.storyCode) },
  );
}

async function nameOf(tx: Transaction, organisationId: string): Promise<string> {
  const [row] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!row) throw new Error("a story without an organisation");
  return row.name;
}
