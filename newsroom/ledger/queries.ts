import { desc, eq } from "drizzle-orm";
import { db } from "@/db";
import { ledgerDays } from "@/db/schema/ledger";
import { isDay } from "@/newsroom/persian/civil-day";

/** A closed day as the list of files names it. */
export interface LedgerDay {
  day: string;
  hash: string;
  previousHash: string;
}

/** The closed days, the newest first. */
export function ledgerList(limit: number): Promise<LedgerDay[]> {
  const columns = { day: ledgerDays.day, hash: ledgerDays.hash, previousHash: ledgerDays.previousHash };
  return db.select(columns).from(ledgerDays).orderBy(desc(ledgerDays.day)).limit(limit);
}

/** The file of a day, byte for byte as it was hashed; null where that day is not closed. */
export async function ledgerFile(day: string): Promise<string | null> {
  if (!isDay(day)) return null;
  const [row] = await db.select({ body: ledgerDays.body }).from(ledgerDays).where(eq(ledgerDays.day, day));
  return row?.body ?? null;
}
