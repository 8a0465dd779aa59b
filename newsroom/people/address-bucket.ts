import { createHmac } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
import { now } from "@/newsroom/clock";
import { keyFor } from "./secret";

/**
 * Where a request came from, as far as limits need to know: a keyed hash of the address' neighbourhood (/24 or /64),
 * under a key that changes every day, so that no address rests anywhere and yesterday's hashes meet nobody.
 * In: an address as the HTTP front found it. Out: 22 characters, or null where no address is known.
 */
export function addressBucket(address: string | null | undefined): string | null {
  const area = neighbourhood(address?.trim() ?? "");
  if (!area) return null;
  const key = keyFor(`address-bucket:${now().toISOString().slice(0, 10)}`);
  return createHmac("sha256", key).update(area).digest("base64url").slice(0, 22);
}

function neighbourhood(address: string): string | null {
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
