import { hkdfSync } from "node:crypto";

const SHORTEST = 32;

/**
 * A key of 32 bytes for one purpose ("second-factor", "address-bucket:2026-11-23", …), derived from the city's one
 * secret. Keys of different purposes tell nothing about each other. Throws when MEYDAN_SECRET is missing or short.
 */
export function keyFor(purpose: string): Buffer {
  const secret = process.env.MEYDAN_SECRET ?? "";
  if (secret.length < SHORTEST) throw new Error(`MEYDAN_SECRET must have at least ${SHORTEST} characters`);
  return Buffer.from(hkdfSync("sha256", secret, "meydan", purpose, 32));
}
