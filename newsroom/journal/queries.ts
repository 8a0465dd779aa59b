import { desc, lt } from "drizzle-orm";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { mayReadJournal } from "@/newsroom/people/permissions";
import type { Viewer } from "@/newsroom/people/person";

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
    .where(before === null ? undefined : lt(journal.number, before))
    .orderBy(desc(journal.number))
    .limit(limit);
}
