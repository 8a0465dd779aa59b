import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { isId } from "./comment";
import { writeCursor } from "./cursor";
import { REPLIES } from "./public-replies";
import { isPublic, placeOf } from "./public-rows";

/** Where a public answer stands: under which comment, and on which page of that comment's answers. */
export interface ReplyPlace {
  parentId: string;
  /** The `after` of the page; null for the first. */
  after: string | null;
}

/** The page on which an answer under this story stands; null where no such answer is public. */
export async function placeOfReply(storyId: string, replyId: string): Promise<ReplyPlace | null> {
  if (!isId(replyId)) return null;
  const [reply] = await db
    .select({ parentId: comments.parentId, official: comments.officialOf })
    .from(comments)
    .where(and(eq(comments.id, replyId), eq(comments.storyId, storyId), isPublic));
  if (!reply?.parentId) return null;
  const { parentId } = reply;
  return { parentId, after: reply.official ? null : await pageOf(parentId, replyId) };
}

// The city's answers all stand on the first page; the citizens' follow in pages.
async function pageOf(parentId: string, replyId: string): Promise<string | null> {
  const rows = await db
    .select({ id: comments.id, publishedAt: comments.publishedAt })
    .from(comments)
    .where(and(eq(comments.parentId, parentId), isNull(comments.officialOf), isPublic))
    .orderBy(asc(comments.publishedAt), asc(comments.id));
  const place = rows.findIndex(({ id }) => id === replyId);
  const before = rows[Math.floor(place / REPLIES) * REPLIES - 1];
  return before ? writeCursor(placeOf(before)) : null;
}
