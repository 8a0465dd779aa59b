import type { IncomingHttpHeaders } from "node:http";
import type { Zone } from "./zones";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a request that changes something came from our own pages. Origin decides, and Sec-Fetch-Site must agree;
 * where the browser hides the one, the other decides. A request with neither comes from no browser page: fine for a
 * citizen's form, which carries nobody's authority, and refused where a cookie speaks.
 */
export function comesFromUs(headers: IncomingHttpHeaders, origin: URL, zone: Zone): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const given = headers.origin;
  if (given !== undefined && given !== "null") return isOurs(given, origin);
  return site !== undefined || (given === undefined && zone === "city");
}

// A city tried out at home answers to each of the machine's own names.
function isOurs(given: string, origin: URL): boolean {
  if (given === origin.origin) return true;
  if (!LOOPBACK.has(origin.hostname) || !URL.canParse(given)) return false;
  const url = new URL(given);
  return url.protocol === origin.protocol && url.port === origin.port && LOOPBACK.has(url.hostname);
}
