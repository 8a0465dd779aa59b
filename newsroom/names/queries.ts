import { asc, isNull, sql } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { titles } from "@/db/schema/names";
import { holdsOn, type KnownName } from "@/newsroom/checks/known-name";

/** A known name, and whether it holds on the day that was asked about. */
export interface NameOnDay extends KnownName {
  holds: boolean;
}

const columns = {
  id: titles.id,
  kind: titles.kind,
  name: titles.name,
  variants: titles.variants,
  title: titles.title,
  organisation: titles.organisation,
  from: titles.fromDay,
  to: titles.toDay,
};

/**
 * The whole registry of officials, offices and places as seen from a day (YYYY-MM-DD in Tehran): each with whether it
 * holds then. Former ones are among them, so that a former title can be recognised.
 */
export async function namesOn(onDay: string, reader: Reader = db): Promise<NameOnDay[]> {
  const rows = await reader
    .select(columns)
    .from(titles)
    .where(isNull(titles.droppedAt))
    .orderBy(
      asc(titles.kind),
      asc(titles.position),
      asc(titles.name),
      sql`${titles.fromDay} desc nulls last`,
    );
  return rows.map((row) => ({ ...row, holds: holdsOn(row, onDay) }));
}
