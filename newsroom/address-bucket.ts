import { createHmac, randomBytes } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
import { eq, lt } from "drizzle-orm";
import { db } from "@/db";
import { bucketKeys } from "@/db/schema/limits";
import { now } from "@/newsroom/clock";
import { keyFor } from "@/newsroom/people/secret";

/**
 * Where a request came from, as far as limits need to know: a keyed hash of the address' neighbourhood (/24 or /64),
 * under a key that changes every day, so that no address rests anywhere and yesterday's hashes meet nobody. The
 * key needs both the city's secret and the day's row, so neither a stolen table nor the secret alone opens it, and
 * with the row gone nothing does. In: an address as the HTTP front found it. Out: 22 characters, or null where no
 * address is known.
 */
export async function addressBucket(address: string | null | undefined): Promise<string | null> {
  const area = neighbourhoodOf(address?.trim() ?? "");
  if (!area) return null;
  const day = now().toISOString().slice(0, 10);
  const key = keyFor(`address-bucket:${day}:${await keyOfDay(day)}`);
  return createHmac("sha256", key).update(area).digest("base64url").slice(0, 22);
}

/** Destroys the keys of the days before this instant. */
export async function destroyBucketKeys(before: Date): Promise<void> {
  await db.delete(bucketKeys).where(lt(bucketKeys.day, before.toISOString().slice(0, 10)));
}

async function keyOfDay(day: string): Promise<string> {
  const known = await readKey(day);
  if (known) return known;
  const key = randomBytes(32).toString("base64url");
  await db.insert(bucketKeys).values({ day, key }).onConflictDoNothing();
  const kept = await readKey(day);
  if (!kept) throw new Error(`the address key of ${day} was destroyed while it was made`);
  return kept;
}

async function readKey(day: string): Promise<string | null> {
  const [row] = await db.select({ key: bucketKeys.key }).from(bucketKeys).where(eq(bucketKeys.day, day));
  return row?.key ?? null;
}

/** The /24 or /64 an address lies in; null for what is no address. Raw: it may be counted by, and never kept. */
export function neighbourhoodOf(address: string): string | null {
  const plain = address.toLowerCase().replace(/^::ffff:(?=[\d.]+$)/, "");
  if (isIPv4(plain)) return plain.split(".").slice(0, 3).join(".");
  return isIPv6(plain) ? firstHalf(plain) : null;
}

// One household or office has a whole /64, and can take any address in it.
function firstHalf(address: string): string {
  const [head = "", tail] = withoutZone(address).split("::");
  const before = groupsOf(head);
  const after = groupsOf(tail ?? "");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

function withoutZone(address: string): string {
  return address.replace(/%.*$/, "");
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16).toString(16));
}
