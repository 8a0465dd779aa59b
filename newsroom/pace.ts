import { eq, sql } from "drizzle-orm";
import { db, type Reader, type Transaction } from "@/db";
import { limits } from "@/db/schema/limits";
import { now } from "@/newsroom/clock";

const HOUR = 3_600_000;
const MOMENT = 5_000;

/** From here on the moderator is told; a citizen writes less than this in an hour. */
const MANY = 10;
/** From here on a network's postings come with a proof of work (newsroom/admit.ts): a whole carrier may share it. */
const BUSY = 30;
/** From here on one browser is asked to wait. */
const TOO_MANY_OF_ONE = 10;
/** One voice for a demand is one press, and counts at once. */
const TOO_MANY_SUPPORTS = 60;
/** Whoever holds a receipt may mend a word, and another. */
const TOO_MANY_EDITS = 20;
/** A refused form is kept for half an hour: enough for a busy carrier's citizens, who come back with a proof, and 10 MB at the most. */
const TOO_MANY_REFUSED = 600;
/** Pictures are drawn before anything is taken in, to wait with a form that comes back: not for a network that sends back many. */
const TOO_MANY_KEPT_PICTURES = 30;
/** A whole neighbourhood shares a bucket, and an opinion is one press. */
const TOO_MANY_OPINIONS = 300;

export interface Pace {
  tooSoon: boolean;
  many: boolean;
  /** How long the network stays busy, in minutes; null when it is not. */
  busyMinutes: number | null;
}

/**
 * Counts one posting of an address bucket (a keyed hash; null where no address is known: nothing is counted).
 * It runs in the posting's transaction: a second connection taken inside one could fill the pool, and a posting
 * that fails is not counted. The row it touches puts one bucket's postings in line.
 */
export async function countPosting(tx: Transaction, bucket: string | null): Promise<Pace> {
  if (!bucket) return { tooSoon: false, many: false, busyMinutes: null };

  const hour = await count(tx, `comment-hour:${bucket}`, HOUR);
  const moment = await count(tx, `comment-moment:${bucket}`, MOMENT);
  return {
    tooSoon: moment.points > 1,
    many: hour.points > MANY,
    busyMinutes: hour.points > BUSY ? hour.minutesLeft : null,
  };
}

/** Counts one posting of a browser; how many minutes to wait when it is one too many this hour, else null. Without a mark nobody is counted. */
export async function countAuthor(
  tx: Transaction,
  authorMark: string | null | undefined,
): Promise<number | null> {
  if (!authorMark) return null;
  const hour = await count(tx, authorKey(authorMark), HOUR);
  return hour.points > TOO_MANY_OF_ONE ? hour.minutesLeft : null;
}

/** Takes one posting of a browser back out of the count, in the transaction that counted it: it was not taken in. */
export async function uncountAuthor(tx: Transaction, authorMark: string | null | undefined): Promise<void> {
  if (!authorMark) return;
  await tx
    .update(limits)
    .set({ points: sql`${limits.points} - 1` })
    .where(eq(limits.key, authorKey(authorMark)));
}

const authorKey = (authorMark: string) => `author-hour:${authorMark}`;

/** Counts one voice for a demand; how many minutes to wait when it is one too many this hour, else null. */
export async function countSupport(tx: Transaction, bucket: string | null): Promise<number | null> {
  if (!bucket) return null;
  const hour = await count(tx, `support-hour:${bucket}`, HOUR);
  return hour.points > TOO_MANY_SUPPORTS ? hour.minutesLeft : null;
}

/** Counts one change of a comment's words; how many minutes to wait when it is one too many this hour, else null. */
export async function countEdit(tx: Transaction, commentId: string): Promise<number | null> {
  const hour = await count(tx, `edit-hour:${commentId}`, HOUR);
  return hour.points > TOO_MANY_EDITS ? hour.minutesLeft : null;
}

/** Counts one opinion of an address bucket; how many minutes to wait when it is one too many this hour, else null. */
export async function countOpinion(tx: Transaction, bucket: string | null): Promise<number | null> {
  if (!bucket) return null;
  const hour = await count(tx, `opinion-hour:${bucket}`, HOUR);
  return hour.points > TOO_MANY_OPINIONS ? hour.minutesLeft : null;
}

/** A letter to one address may be asked for so often in an hour: nobody fills a stranger's box. */
const TOO_MANY_LETTERS_TO = 4;
/** The same from one network, whatever the addresses. */
const TOO_MANY_LETTERS_FROM = 20;

/**
 * Counts one letter that was asked for, to an address (its keyed hash) from an address bucket. `waitMinutes` when the
 * network asks too often; `hold` when the address has had enough, which nobody is told.
 */
export async function countLetter(
  tx: Transaction,
  emailHash: string,
  bucket: string | null,
): Promise<{ waitMinutes: number | null; hold: boolean }> {
  const from = bucket ? await count(tx, `letter-from:${bucket}`, HOUR) : null;
  if (from && from.points > TOO_MANY_LETTERS_FROM) return { waitMinutes: from.minutesLeft, hold: true };
  const to = await count(tx, `letter-to:${emailHash}`, HOUR);
  return { waitMinutes: null, hold: to.points > TOO_MANY_LETTERS_TO };
}

/** Counts one refused form of an address bucket; is it one too many this hour? */
export async function countRefusal(bucket: string | null): Promise<boolean> {
  if (!bucket) return false;
  const hour = await count(db, `comment-refused:${bucket}`, HOUR);
  return hour.points > TOO_MANY_REFUSED;
}

/** Counts one form that comes back with pictures; is it one too many this hour for them to be kept? */
export async function countKeptPictures(bucket: string | null): Promise<boolean> {
  if (!bucket) return false;
  const hour = await count(db, `pictures-kept:${bucket}`, HOUR);
  return hour.points > TOO_MANY_KEPT_PICTURES;
}

async function count(reader: Reader, key: string, window: number) {
  const at = now().getTime();
  const isOver = sql`${limits.expire} <= ${at}`;
  const [row] = await reader
    .insert(limits)
    .values({ key, points: 1, expire: at + window })
    .onConflictDoUpdate({
      target: limits.key,
      set: {
        points: sql`case when ${isOver} then 1 else ${limits.points} + 1 end`,
        expire: sql`case when ${isOver} then ${at + window} else ${limits.expire} end`,
      },
    })
    .returning();
  const left = (row?.expire ?? at) - at;
  return { points: row?.points ?? 1, minutesLeft: Math.max(1, Math.ceil(left / 60_000)) };
}
