import { and, eq, gt, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { saysLike } from "./likeness";

const LATELY = 30 * 86_400_000;

/** Do others lately say nearly the same? Such a demand is a voice, not a nuisance: it is gathered, never refused. */
export async function isLikeOthers(tx: Transaction, likeness: string, except?: string): Promise<boolean> {
  const rows = await tx
    .select({ one: sql`1` })
    .from(comments)
    .where(
      and(gt(comments.createdAt, new Date(now().getTime() - LATELY)), saysLike(likeness), isOther(except)),
    )
    .limit(1);
  return rows.length > 0;
}

/** Have these very words been sent under this story? */
export async function isKnown(
  tx: Transaction,
  storyId: string,
  words: string,
  except?: string,
): Promise<boolean> {
  const rows = await tx
    .select({ one: sql`1` })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.body, words), isOther(except)))
    .limit(1);
  return rows.length > 0;
}

const isOther = (except: string | undefined) => (except ? ne(comments.id, except) : undefined);
