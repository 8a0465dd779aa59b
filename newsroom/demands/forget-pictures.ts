import { eq, inArray, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demandPictures } from "@/db/schema/demand-pictures";
import { now } from "@/newsroom/clock";
import { waitsInForm } from "./form-draft";
import { filesBefore, removeFile } from "./picture-store";

const HOUR = 3_600_000;
const AT_ONCE = 500;

/** Holds these files until the transaction ends: nobody writes one that another is about to remove. */
export async function lockFiles(tx: Transaction, hashes: readonly string[]): Promise<void> {
  // In one order for everybody, so that two never wait for each other.
  for (const sha256 of [...new Set(hashes)].sort())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`demand-picture:${sha256}`}, 0))`);
}

/** A demand has no pictures any more; out come the hashes whose files may now be nobody's. */
export async function dropPictures(tx: Transaction, demandId: string): Promise<string[]> {
  const rows = await tx
    .delete(demandPictures)
    .where(eq(demandPictures.demandId, demandId))
    .returning({ sha256: demandPictures.sha256 });
  return rows.map(({ sha256 }) => sha256);
}

/** Removes the files that no demand names any more, and no form that came back waits with. What the disk does not let go now, the sweep takes later. */
export async function forgetFiles(hashes: readonly string[]): Promise<void> {
  for (const sha256 of new Set(hashes)) await forgetFile(sha256).catch(() => undefined);
}

async function forgetFile(sha256: string): Promise<void> {
  await db.transaction(async (tx) => {
    await lockFiles(tx, [sha256]);
    const named = await tx
      .select({ id: demandPictures.id })
      .from(demandPictures)
      .where(eq(demandPictures.sha256, sha256))
      .limit(1);
    if (named.length === 0 && !(await waitsInForm(tx, sha256))) await removeFile(sha256);
  });
}

/** Removes what a crash left: files an hour old that no demand names. */
export async function sweepPictures(): Promise<void> {
  const hashes = await filesBefore(new Date(now().getTime() - HOUR));
  for (let from = 0; from < hashes.length; from += AT_ONCE)
    await forgetFiles(await unnamed(hashes.slice(from, from + AT_ONCE)));
}

async function unnamed(hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ sha256: demandPictures.sha256 })
    .from(demandPictures)
    .where(inArray(demandPictures.sha256, [...hashes]));
  const named = new Set(rows.map(({ sha256 }) => sha256));
  return hashes.filter((sha256) => !named.has(sha256));
}
