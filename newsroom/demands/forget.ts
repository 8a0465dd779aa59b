import { and, isNotNull, lt, or } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";

const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** Forgets from where and from which browser demands came, thirty days after they did. */
export async function forgetDemandAddresses(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY);
  await db
    .update(demands)
    .set({ addressBucket: null, authorMark: null })
    .where(
      and(or(isNotNull(demands.addressBucket), isNotNull(demands.authorMark)), lt(demands.createdAt, before)),
    );
}
