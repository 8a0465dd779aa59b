import { and, type SQL, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import { searchWords } from "@/newsroom/persian/search-words";

const MOST_WORDS = 8;

// The letters that foldForSearch makes one, as the database can say it of a kept (normalised) headline.
const FOLDED = sql`translate(lower(replace(${stories.workingHeadline}, ${"\u200C"}, ' ')), 'آأإٱؤئةۀ۰۱۲۳۴۵۶۷۸۹', 'ااااویهه0123456789')`;

/** Stories whose working headline holds all these words, or whose news code is the one typed; none where no word was typed. */
export function headlineHolds(typed: string): SQL | undefined {
  const words = searchWords(typed).slice(0, MOST_WORDS);
  if (words.length === 0) return sql`false`;
  const inHeadline = and(...words.map((word) => sql`position(${word} in ${FOLDED}) > 0`));
  const [only = ""] = words;
  return words.length === 1 && /^\d{1,15}$/.test(only)
    ? sql`(${stories.code} = ${only} or (${inHeadline}))`
    : inHeadline;
}
