import { type SQL, sql } from "drizzle-orm";
import sharp from "sharp";
import { media } from "@/db/schema/media";

/** Two pictures that differ in no more of the 64 bits look alike to people; measured on crops, re-saves and other sizes. */
const MOST_BITS_APART = 8;

/** Grey levels that saving a picture anew may add or take; a smaller difference is none. */
const NOISE = 2;

/**
 * What a picture looks like, as 64 bits in hexadecimal: whether each of 9 × 8 grey spots is brighter than its neighbour
 * (the difference hash, dHash). Null for a plain surface, which looks like every other.
 */
export async function likenessOf(bytes: Buffer): Promise<string | null> {
  const grey = await sharp(bytes)
    .rotate()
    .flatten({ background: "#ffffff" })
    .greyscale()
    .resize(9, 8, { fit: "fill" })
    .raw()
    .toBuffer();
  let bits = 0n;
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = row * 9 + column;
      bits = (bits << 1n) | ((grey[at] ?? 0) - (grey[at + 1] ?? 0) > NOISE ? 1n : 0n);
    }
  }
  return bits === 0n ? null : bits.toString(16).padStart(16, "0");
}

/** Pictures that look like this one. */
export function looksLike(likeness: string): SQL {
  const bits = (hex: SQL) => sql`('x' || ${hex})::bit(64)`;
  return sql`${media.likeness} is not null and bit_count(${bits(sql`${media.likeness}`)} # ${bits(sql`${likeness}`)}) <= ${MOST_BITS_APART}`;
}
