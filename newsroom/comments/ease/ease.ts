import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { orderWords } from "@/db/schema/comments";
import { wordsOf } from "./model";

/**
 * How surely words like these were published until now: above nought rather yes, below rather no, in hundredths; null
 * where nothing is known. It is counted once, when the comment comes, so that a list in this order stays as it is.
 */
export async function easeOf(tx: Transaction, words: string): Promise<number | null> {
  const present = wordsOf(words);
  if (present.length === 0) return null;
  // A long text has many words; divided so, it is not surer only because it is long.
  const [row] = await tx
    .select({ ease: sql<number | null>`round(100 * sum(${orderWords.weight}) / sqrt(count(*)))::int` })
    .from(orderWords)
    .where(inArray(orderWords.word, present));
  return row?.ease ?? null;
}
