import type { HeaderList } from "./render";

// connect-src: votes in place and "new comments" of /reader.js; worker-src: its proof of work. Everything else a document needs is listed, or refused.
const DOCUMENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "manifest-src 'self'",
];

const PERMISSIONS = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"];
const TWO_YEARS = 63_072_000;

/** The policy of a public document; with `styleHash` for one self-contained page that brings its own style. */
export function documentPolicy(styleHash?: string): string {
  const policy = DOCUMENT_POLICY.join("; ");
  return styleHash ? policy.replace("style-src 'self'", `style-src '${styleHash}'`) : policy;
}

/** What may never run, whatever its bytes are: pictures, styles, data. */
export const INERT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What /reader.js runs beside the page: it computes, and reaches nothing. A sandbox would keep it from starting. */
export const WORKER_POLICY = "default-src 'none'";

/** The headers every answer carries, whoever made it. HSTS only where the city's origin is https. */
export function commonHeaders(origin: URL): HeaderList {
  const headers: [string, string][] = [
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    ["permissions-policy", PERMISSIONS.map((feature) => `${feature}=()`).join(", ")],
    ["cross-origin-opener-policy", "same-origin"],
  ];
  if (origin.protocol === "https:") {
    headers.push(["strict-transport-security", `max-age=${TWO_YEARS}; includeSubDomains`]);
  }
  return headers;
}
