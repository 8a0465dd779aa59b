import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { now } from "@/newsroom/clock";

const DAY = 86_400_000;

/**
 * Deletes the addresses whose first letter nobody confirmed within a day: they may be anybody's. And those that follow what
 * its raiser erased: it never comes back, so no letter about it will be written.
 */
export async function sweepFollows(): Promise<void> {
  const before = new Date(now().getTime() - DAY);
  const erased = db.select({ id: demands.id }).from(demands).where(eq(demands.standing, "withdrawn"));
  await db
    .delete(demandFollows)
    .where(
      or(
        and(isNull(demandFollows.confirmedAt), lt(demandFollows.askedAt, before)),
        inArray(demandFollows.demandId, erased),
      ),
    );
}
