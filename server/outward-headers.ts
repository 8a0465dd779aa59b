import type { House } from "./house";
import { type HeaderList, headerOf } from "./render";
import { documentPolicy, INERT_POLICY } from "./security-headers";
import type { Zone } from "./zones";

// The front writes these itself, for the connection it has.
const ABOUT_THE_WIRE = new Set([
  "connection",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
  "vary",
]);
const NO_STORE = "private, no-store";

/** The headers of an answer of the application as they leave: its own, what is missing, and no-store where cookies speak. */
export function ownHeaders(house: House, zone: Zone, given: HeaderList): HeaderList {
  const vary = [headerOf(given, "vary"), "Accept-Encoding"].filter(Boolean).join(", ");
  const kept = given.filter(([name]) => !ABOUT_THE_WIRE.has(name) && !isWeaker(zone, name));
  const named = new Set(kept.map(([name]) => name));
  const missing = [...house.common, ...defaults(house, zone, given)].filter(([name]) => !named.has(name));
  return [...kept, ...missing, ["vary", vary]];
}

function isWeaker(zone: Zone, name: string): boolean {
  return name === "cache-control" && (zone === "desk" || zone === "api");
}

// The desk's own policy, with its nonce, comes from proxy.ts; nothing leaves without any.
function defaults(house: House, zone: Zone, given: HeaderList): HeaderList {
  if (zone === "media") return [["content-security-policy", INERT_POLICY]];
  const storing: HeaderList = zone === "framework" ? [] : [["cache-control", NO_STORE]];
  return house.dev ? storing : [...storing, ["content-security-policy", policyFor(given)]];
}

function policyFor(given: HeaderList): string {
  return headerOf(given, "content-type")?.startsWith("text/html") ? documentPolicy() : INERT_POLICY;
}
