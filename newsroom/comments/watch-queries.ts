import { sql } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { watchWords } from "@/db/schema/comments";
import type { WatchWord } from "@/newsroom/watch-words";

/** The list as the screening reads it. */
export function watchList(reader: Reader = db): Promise<WatchWord[]> {
  return reader.select({ word: watchWords.word, allowed: watchWords.allowed }).from(watchWords);
}

/** A row of the page of the list. */
export interface ListedWatchWord extends WatchWord {
  id: string;
}

/** The list in the order of the alphabet. */
export function listedWatchWords(): Promise<ListedWatchWord[]> {
  return db
    .select({ id: watchWords.id, word: watchWords.word, allowed: watchWords.allowed })
    .from(watchWords)
    .orderBy(sql`${watchWords.word} collate "fa-x-icu"`);
}
