import type { IncomingHttpHeaders } from "node:http";
import { ADDRESS_HEADER } from "./address";

// What the desk's browser code and forms say about a request. Anything not named here (x-forwarded-*, x-middleware-*,
// x-nextjs-data, x-invoke-*) stays outside: frameworks have been talked past their own checks by such headers.
const DESK_HEADERS = [
  "accept",
  "accept-language",
  "content-type",
  "cookie",
  "if-none-match",
  "next-action",
  "next-hmr-refresh",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
  "origin",
  "range",
  "referer",
  "rsc",
  "sec-fetch-site",
  "user-agent",
  "x-deployment-id",
  "x-nextjs-html-request-id",
  "x-nextjs-request-id",
] as const;

// Of the cookies a citizen's browser sends, only the one of their own account ever comes in (server/citizen-cookie.ts).
const CITY_FORM_HEADERS = ["content-type", "origin", "referer", "sec-fetch-site"] as const;

// To a request without one Next streams the metadata of a page after it, whatever htmlLimitedBots says: now and then
// a page would come unfinished.
const OURSELVES = { "user-agent": "meydan" } as const;

/** The headers a page gets that is the same for everyone: nothing of the reader's. */
export function documentHeaders(origin: URL): Record<string, string> {
  return { host: origin.host, accept: "text/html", ...OURSELVES, ...forwarded(origin) };
}

/** The headers of a request that is one person's own: those that are known, and the address we found ourselves. */
export function personalHeaders(
  given: IncomingHttpHeaders,
  about: { origin: URL; address: string; zone: "desk" | "city"; citizen?: string | null },
): Record<string, string> {
  const headers: Record<string, string> = {
    host: about.origin.host,
    ...OURSELVES,
    ...forwarded(about.origin),
  };
  for (const name of about.zone === "desk" ? DESK_HEADERS : CITY_FORM_HEADERS) {
    const value = given[name];
    if (typeof value === "string") headers[name] = value;
  }
  // Checked at the door; a loopback name of the same city must not trouble Next's own comparison with the host.
  if (headers.origin) headers.origin = about.origin.origin;
  if (about.citizen) headers.cookie = about.citizen;
  headers[ADDRESS_HEADER] = about.address;
  return headers;
}

function forwarded(origin: URL): Record<string, string> {
  return { "x-forwarded-host": origin.host, "x-forwarded-proto": origin.protocol.slice(0, -1) };
}
