import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { comments } from "@/db/schema/comments";
import { foldKey } from "@/newsroom/persian/fold";

/** Shorter texts say too little: «ممنون» is like every other «ممنون». */
const FEWEST_LETTERS = 24;
const PIECE = 4;
const BITS = 64;
const MOST_BITS_APART = 10;

/**
 * What a text says, as 64 bits in hexadecimal: texts that share most of their letters share most of their bits
 * (simhash over pieces of four letters of the fold key). Null for a text too short to tell.
 */
export function likenessOf(words: string): string | null {
  const letters = foldKey(words).replace(/[^\p{L}\p{N}]+/gu, "");
  if (letters.length < FEWEST_LETTERS) return null;
  const votes = new Array<number>(BITS).fill(0);
  for (let at = 0; at + PIECE <= letters.length; at += 1) {
    const hash = createHash("sha256")
      .update(letters.slice(at, at + PIECE))
      .digest();
    for (let bit = 0; bit < BITS; bit += 1) {
      const isSet = ((hash[bit >> 3] ?? 0) >> (bit & 7)) & 1;
      votes[bit] = (votes[bit] ?? 0) + (isSet ? 1 : -1);
    }
  }
  const bits = votes.reduce((all, vote) => (all << 1n) | (vote > 0 ? 1n : 0n), 0n);
  return bits.toString(16).padStart(16, "0");
}

/** Comments that say nearly the same. */
export function saysLike(likeness: string): SQL {
  const bits = (hex: SQL) => sql`('x' || ${hex})::bit(64)`;
  return sql`${comments.likeness} is not null and bit_count(${bits(sql`${comments.likeness}`)} # ${bits(sql`${likeness}`)}) <= ${MOST_BITS_APART}`;
}

/** The same of two texts at hand. */
export function isAlike(one: string, other: string): boolean {
  let apart = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let bits = 0;
  for (; apart > 0n; apart >>= 1n) bits += Number(apart & 1n);
  return bits <= MOST_BITS_APART;
}
