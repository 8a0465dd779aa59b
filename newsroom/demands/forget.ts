import { and, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandSupports, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";

const KEPT_DAYS = 30;
const DAY = 86_400_000;

// A browser is forgotten; an account is its owner's, who may close it.
const ofAccount = sql`case when ${demands.citizenId} is null then null else ${demands.authorMark} end`;

/** Forgets from where and from which browser demands came, and from where voices without a script did, thirty days after. */
export async function forgetDemandAddresses(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY);
  await db
    .update(demandSupports)
    .set({ addressBucket: null })
    .where(and(isNotNull(demandSupports.addressBucket), lt(demandSupports.createdAt, before)));
  await db
    .update(demands)
    .set({ addressBucket: null, authorMark: ofAccount })
    .where(
      and(
        or(isNotNull(demands.addressBucket), and(isNotNull(demands.authorMark), isNull(demands.citizenId))),
        lt(demands.createdAt, before),
      ),
    );
}
