import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { commentWords } from "@/words/fa/comments";
import type { Signal } from "./comment";
import type { Place } from "./place";
import { pagesWithComments } from "./tags";
import { isTrusted } from "./trust";

interface Arrived {
  id: string;
  parentId: string | null;
  signals: readonly Signal[];
  /** The account it was written from; null for a guest. */
  citizenId: string | null;
}

/**
 * Publishes a comment that has just been taken in, where its story's rule allows it, its writer is trusted, no check found
 * anything and the words it answers are public; a moderator looks after. Everything else waits: a signal only ever holds.
 */
export async function publishTrusted(
  tx: Transaction,
  place: Place,
  { id, parentId, signals, citizenId }: Arrived,
): Promise<void> {
  if (place.policy !== "trusted-after" || signals.length > 0) return;
  if (parentId && !(await isPublished(tx, parentId))) return;
  if (!(await isTrusted(tx, citizenId))) return;
  await tx
    .update(comments)
    .set({ state: "published", publishedAt: now(), awaitsLook: true })
    .where(and(eq(comments.id, id), isNull(comments.publishedAt)));
  await record(
    tx,
    {
      actor: { personId: null, name: commentWords.guest },
      action: "comment.trust",
      subject: { kind: "comment", id },
      from: "queued",
      to: "published",
    },
    { tags: pagesWithComments(place.code) },
  );
}

async function isPublished(tx: Transaction, commentId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.state, "published")))
    .for("share");
  return rows.length > 0;
}
