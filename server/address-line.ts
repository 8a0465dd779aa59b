import { remembering } from "./remembering";

/** A request's address in its one normal form, so that a page has one key and Next sees nothing else. */
export type AddressLine = { path: string; query: string };

const SAFE = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?)?$/;

/**
 * Reads path and query of a request line. Percent-encoding becomes uniform (UTF-8, upper case, only where needed).
 * Null when it is malformed: broken encoding, control characters, empty, `.` or `..` segments, a foreign scheme.
 */
export const readAddressLine: (raw: string) => AddressLine | null = remembering(readLine, 2_000);

function readLine(raw: string): AddressLine | null {
  const mark = raw.indexOf("?");
  const path = mark === -1 ? raw : raw.slice(0, mark);
  const query = mark === -1 ? "" : raw.slice(mark + 1);
  if (SAFE.test(path)) return { path, query };
  const normal = normalPath(path);
  return normal === null ? null : { path: normal, query };
}

function normalPath(path: string): string | null {
  if (!path.startsWith("/")) return null;
  const segments = path.slice(1).split("/").map(normalSegment);
  const inner = segments.slice(0, -1);
  if (segments.includes(null) || inner.includes("")) return null;
  return `/${segments.join("/")}`;
}

function normalSegment(segment: string): string | null {
  const text = decoded(segment);
  if (text === null || text === "." || text === ".." || /[\p{Cc}\\/]/u.test(text)) return null;
  return encodeURIComponent(text);
}

// Some feed readers send raw UTF-8, which node hands over as one character for each byte.
function decoded(segment: string): string | null {
  const encoded = segment.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
