import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import type { HistoryLine } from "./comment";

/** What the journal knows of each of these comments, in order; one query. */
export async function historiesOf(commentIds: string[]): Promise<Map<string, HistoryLine[]>> {
  const histories = new Map<string, HistoryLine[]>();
  if (commentIds.length === 0) return histories;
  const rows = await db
    .select({
      id: journal.subjectId,
      at: journal.at,
      who: journal.actorName,
      action: journal.action,
      reason: journal.reason,
    })
    .from(journal)
    .where(and(eq(journal.subjectKind, "comment"), inArray(journal.subjectId, commentIds)))
    .orderBy(asc(journal.number));
  for (const { id, ...line } of rows) {
    histories.set(id, [...(histories.get(id) ?? []), line]);
  }
  return histories;
}
