import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { words } from "@/db/schema/words";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { wordKeepers } from "./permissions";

/** The accepted words that count in an organisation: its own and everybody's. */
export async function wordsOf(organisationId: string, reader: Reader = db): Promise<string[]> {
  const rows = await reader
    .select({ word: words.word })
    .from(words)
    .where(
      and(
        eq(words.state, "accepted"),
        or(isNull(words.organisationId), eq(words.organisationId, organisationId)),
      ),
    );
  return rows.map(({ word }) => word);
}

/** A row of the page of the word list. */
export interface ListedWord {
  id: string;
  word: string;
  state: "proposed" | "accepted";
  organisationId: string | null;
  organisation: string | null;
  addedBy: string | null;
}

const MOST = 1_000;

function within(reach: string[] | "all"): SQL | undefined {
  if (reach === "all") return undefined;
  return reach.length > 0 ? inArray(words.organisationId, reach) : sql`false`;
}

/** The words this viewer decides about: proposals first, then by the alphabet. */
export async function wordsFor(viewer: Viewer): Promise<ListedWord[]> {
  const reach = organisationsWhere(viewer, wordKeepers);
  const columns = {
    id: words.id,
    word: words.word,
    state: words.state,
    organisationId: words.organisationId,
    organisation: organisations.shortName,
    addedBy: people.name,
  };
  return db
    .select(columns)
    .from(words)
    .leftJoin(organisations, eq(organisations.id, words.organisationId))
    .leftJoin(people, eq(people.id, words.addedBy))
    .where(within(reach))
    .orderBy(sql`${words.state} desc`, sql`${words.word} collate "fa-x-icu"`)
    .limit(MOST);
}
