import { and, desc, lt, not, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { stories } from "@/db/schema/stories";
import { mayReadJournal } from "@/newsroom/people/permissions";
import type { Viewer } from "@/newsroom/people/person";
import { isKeptFrom } from "@/newsroom/stories/reach";

/** One line of the journal as administrators read it. */
export interface JournalLine {
  number: number;
  at: Date;
  actorName: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  fromState: string | null;
  toState: string | null;
  reason: string | null;
}

// Not even a line of the journal tells an administrator of a story that is kept from them; it does once it is public.
function isOfKept(viewer: Viewer): SQL {
  return sql`(${journal.subjectKind} = 'story' and exists (
    select 1 from ${stories} where ${stories.id}::text = ${journal.subjectId} and ${isKeptFrom(viewer)}))`;
}

/** The journal from its newest line, or from below `before`; nothing for whoever may not read it. */
export async function journalPage(
  viewer: Viewer,
  before: number | null,
  limit: number,
): Promise<JournalLine[]> {
  if (!mayReadJournal(viewer)) return [];
  return db
    .select({
      number: journal.number,
      at: journal.at,
      actorName: journal.actorName,
      action: journal.action,
      subjectKind: journal.subjectKind,
      subjectId: journal.subjectId,
      fromState: journal.fromState,
      toState: journal.toState,
      reason: journal.reason,
    })
    .from(journal)
    .where(and(before === null ? undefined : lt(journal.number, before), not(isOfKept(viewer))))
    .orderBy(desc(journal.number))
    .limit(limit);
}
