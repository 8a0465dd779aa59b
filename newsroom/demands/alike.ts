import { type SQL, sql } from "drizzle-orm";
import { demands } from "@/db/schema/demands";
import { searchWords } from "@/newsroom/persian/search-words";

const LEAST_LETTERS = 3;
const MOST_WORDS = 20;

/** In how many longer words a demand meets these. */
export function alike(words: string): SQL<number> {
  const wanted = [...new Set(searchWords(words).filter(({ length }) => length >= LEAST_LETTERS))].slice(
    0,
    MOST_WORDS,
  );
  if (wanted.length === 0) return sql<number>`0`;
  const hits = wanted.map(
    (word) =>
      sql`(case when position(${` ${word} `} in ' ' || ${demands.searchText} || ' ') > 0 then 1 else 0 end)`,
  );
  return sql<number>`(${sql.join(hits, sql` + `)})`;
}
