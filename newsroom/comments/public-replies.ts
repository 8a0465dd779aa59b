import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { MOST_ANSWERS } from "./comment";
import { type Cursor, pageOf } from "./cursor";
import { isAfter, isPublic, type PublicRow, placeOf, publicColumns } from "./public-rows";

/** How many of the citizens' answers a thread shows at once; of the city's it shows all, which are no more. */
export const REPLIES = MOST_ANSWERS;

/** A reply with its place among the city's or the citizens' answers to the same comment. */
export type RankedReply = PublicRow & { place: number };

/** The city's answers to each of these comments, then the first of the citizens' and one more; one query. */
export async function firstReplies(parentIds: string[]): Promise<RankedReply[]> {
  if (parentIds.length === 0) return [];
  const place = sql<number>`row_number() over (
    partition by ${comments.parentId}, ${comments.officialOf} is not null
    order by ${comments.publishedAt}, ${comments.id})::int`.as("place");
  const ranked = db
    .select({ ...publicColumns, place })
    .from(comments)
    .where(and(inArray(comments.parentId, parentIds), isPublic))
    .as("ranked");
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.place, REPLIES + 1))
    .orderBy(sql`${ranked.official} desc`, asc(ranked.publishedAt), asc(ranked.id));
}

/** The citizens' further answers to a comment. */
export async function laterReplies(parentId: string, from: Cursor) {
  const rows = await db
    .select(publicColumns)
    .from(comments)
    .where(and(eq(comments.parentId, parentId), isNull(comments.officialOf), isPublic, isAfter(from)))
    .orderBy(asc(comments.publishedAt), asc(comments.id))
    .limit(REPLIES + 1);
  return pageOf(rows, REPLIES, placeOf);
}
