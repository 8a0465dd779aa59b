import { and, isNull, lt } from "drizzle-orm";
import { db } from "@/db";
import { demandFollows } from "@/db/schema/follows";
import { now } from "@/newsroom/clock";

const DAY = 86_400_000;

/** Deletes the addresses whose first letter nobody confirmed within a day: they may be anybody's. */
export async function sweepFollows(): Promise<void> {
  const before = new Date(now().getTime() - DAY);
  await db
    .delete(demandFollows)
    .where(and(isNull(demandFollows.confirmedAt), lt(demandFollows.askedAt, before)));
}
