import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/db";
import { keyFor } from "./secret";

const QUARTER_OF_AN_HOUR = 900;

const kinds = {
  /** Wrong tries of one account from one neighbourhood: guessing at somebody. */
  pair: 5,
  /** Wrong tries from one neighbourhood, whatever the account: trying one password on everybody. */
  bucket: 20,
  /** Wrong one-time codes of one account: only who has its password gets that far. */
  code: 10,
} as const;

type Kind = keyof typeof kinds;

/** One try, counted before it is made: of many at once no more than the limit get through. */
export interface Try {
  /** Minutes to wait when this try is one too many; null when it may be made. */
  waitMinutes: number | null;
  /** It is the last one before waiting begins. */
  last: boolean;
  /** It was no failure: only failures count. */
  forgive(): Promise<void>;
  /** It succeeded: earlier failures of the pair are forgotten too. */
  clear(): Promise<void>;
}

/** Counts one try to sign in to an account (its name as typed, known or not) from an address bucket. */
export async function countSignIn(account: string, bucket: string): Promise<Try> {
  const pairKey = `${account}|${bucket}`;
  const pair = await consume("pair", pairKey);
  const whole = isTooMany(pair) ? pair : await consume("bucket", bucket);
  const forgive = async () => {
    await Promise.all([limiter("pair").reward(hidden(pairKey)), limiter("bucket").reward(hidden(bucket))]);
  };
  const clear = async () => {
    await Promise.all([limiter("pair").delete(hidden(pairKey)), limiter("bucket").reward(hidden(bucket))]);
  };
  return {
    waitMinutes: waitOf(whole),
    last: pair.remainingPoints === 0 || whole.remainingPoints === 0,
    forgive,
    clear,
  };
}

/** Counts one try of a one-time code for a person whose password was right. */
export async function countCode(personId: string): Promise<Try> {
  const used = await consume("code", personId);
  const clear = async () => {
    await limiter("code").delete(hidden(personId));
  };
  return { waitMinutes: waitOf(used), last: used.remainingPoints === 0, forgive: clear, clear };
}

type Count = RateLimiterRes & { tooMany?: true };

async function consume(kind: Kind, key: string): Promise<Count> {
  try {
    return await limiter(kind).consume(hidden(key));
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Object.assign(refusal, { tooMany: true as const });
    throw refusal;
  }
}

const isTooMany = (count: Count): boolean => count.tooMany === true;

function waitOf(count: Count): number | null {
  return isTooMany(count) ? Math.max(1, Math.ceil(count.msBeforeNext / 60_000)) : null;
}

// The table must not tell who tried to sign in, nor from where.
function hidden(key: string): string {
  return createHmac("sha256", keyFor("sign-in-tries")).update(key).digest("base64url");
}

const limiters = new Map<Kind, RateLimiterPostgres>();

// Made at the first try, so that a build, which imports this, opens nothing.
function limiter(kind: Kind): RateLimiterPostgres {
  const known = limiters.get(kind);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "limits",
    tableCreated: true,
    keyPrefix: `sign-in-${kind}`,
    points: kinds[kind],
    duration: QUARTER_OF_AN_HOUR,
  });
  limiters.set(kind, made);
  return made;
}
