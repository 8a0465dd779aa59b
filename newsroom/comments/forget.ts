import { and, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { limits, spentProofs } from "@/db/schema/limits";
import { destroyBucketKeys } from "@/newsroom/address-bucket";
import { now } from "@/newsroom/clock";
import { forgetAuthors } from "./forget-authors";

const DAY = 86_400_000;

/** How long it is known that two comments came from one neighbourhood (product decision, said on /transparency). */
const KEPT_DAYS = 30;

// A browser is forgotten; an account is its owner's, who may close it.
const ofAccount = sql`case when ${comments.citizenId} is null then null else ${comments.authorMark} end`;

/** Forgets from where and from which browser comments came, thirty days after they did, with the keys of those days, every limit that is over and every used proof that is. */
export async function forgetAddresses(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY);
  await db
    .update(comments)
    .set({ addressBucket: null, authorMark: ofAccount })
    .where(
      and(
        or(
          isNotNull(comments.addressBucket),
          and(isNotNull(comments.authorMark), isNull(comments.citizenId)),
        ),
        lt(comments.createdAt, before),
      ),
    );
  await forgetAuthors(before);
  await destroyBucketKeys(before);
  await db.delete(limits).where(lt(limits.expire, now().getTime()));
  await db.delete(spentProofs).where(lt(spentProofs.expiresAt, now()));
}
