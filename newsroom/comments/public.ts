import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { mostAgreed } from "./agreed";
import { isId, type Opinions, type PublicThread } from "./comment";
import { pageOf, readCursor, writeCursor } from "./cursor";
import { opinionsOf } from "./opinions";
import type { CommentOrder } from "./order";
import { firstReplies, laterReplies, type RankedReply, REPLIES } from "./public-replies";
import { isAfter, isBefore, isPublic, type PublicRow, placeOf, publicColumns, toPublic } from "./public-rows";

const THREADS = 20;

/** A page of the comments under a story; `next` is the address of the next one, null at the end. */
export interface PublicComments {
  threads: PublicThread[];
  next: string | null;
}

/**
 * The comments under a story, the oldest first, so that a new one never moves what somebody is reading: 20 threads
 * from `after` on (the `next` of the page before; anything else is the first page), each with its first 20 answers.
 * The newest first go the same way backwards; the most agreed with are one page (agreed.ts).
 * Always three queries, however many comments there are. The caller knows that the story is public.
 */
export async function publicComments(
  storyId: string,
  after?: string | null,
  order: CommentOrder = "oldest",
): Promise<PublicComments> {
  const page =
    order === "agreed"
      ? { rows: await mostAgreed(storyId), next: null }
      : await pageByTime(storyId, after, order);
  const replies = await firstReplies(page.rows.map((row) => row.id));
  const opinions = await opinionsOf([...page.rows, ...replies].map(({ id }) => id));
  return { threads: page.rows.map((row) => threadOf(row, replies, opinions)), next: page.next };
}

async function pageByTime(
  storyId: string,
  after: string | null | undefined,
  order: Exclude<CommentOrder, "agreed">,
) {
  const [direction, isBeyond] = order === "newest" ? ([desc, isBefore] as const) : ([asc, isAfter] as const);
  const rows = await db
    .select(publicColumns)
    .from(comments)
    .where(
      and(eq(comments.storyId, storyId), isNull(comments.parentId), isPublic, isBeyond(readCursor(after))),
    )
    .orderBy(direction(comments.publishedAt), direction(comments.id))
    .limit(THREADS + 1);
  return pageOf(rows, THREADS, placeOf);
}

/** One thread of a story by its comment's id, with the answers from `after` on; null where it is not public. */
export async function publicThread(
  storyId: string,
  commentId: string,
  after?: string | null,
): Promise<PublicThread | null> {
  if (!isId(commentId)) return null;
  const [row] = await db
    .select(publicColumns)
    .from(comments)
    .where(
      and(eq(comments.id, commentId), eq(comments.storyId, storyId), isNull(comments.parentId), isPublic),
    );
  if (!row) return null;

  const from = readCursor(after);
  if (!from) {
    const replies = await firstReplies([row.id]);
    return threadOf(row, replies, await opinionsOf([row, ...replies].map(({ id }) => id)));
  }
  const page = await laterReplies(row.id, from);
  const opinions = await opinionsOf([row, ...page.rows].map(({ id }) => id));
  return {
    comment: toPublic(row, opinions),
    replies: page.rows.map((reply) => toPublic(reply, opinions)),
    moreReplies: page.next,
  };
}

function threadOf(
  row: PublicRow,
  replies: RankedReply[],
  opinions: ReadonlyMap<string, Opinions>,
): PublicThread {
  const own = replies.filter((reply) => reply.parentId === row.id);
  const shown = own.filter((reply) => reply.place <= REPLIES);
  const last = shown.findLast((reply) => !reply.official);
  const hasMore = own.some((reply) => reply.place > REPLIES && !reply.official);
  return {
    comment: toPublic(row, opinions),
    replies: shown.map((reply) => toPublic(reply, opinions)),
    moreReplies: hasMore && last ? writeCursor(placeOf(last)) : null,
  };
}
