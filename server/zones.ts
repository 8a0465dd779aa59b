/**
 * The parts of the site the front treats differently. `city`: what everyone reads, documents without cookies.
 * `desk`: staff, with cookies, never stored. `api`: next-auth and the public API. `media`: pictures.
 */
export type Zone = "city" | "desk" | "api" | "media" | "framework";

const PREFIXES: readonly (readonly [string, Zone])[] = [
  ["/desk", "desk"],
  ["/login", "desk"],
  ["/api", "api"],
  ["/media", "media"],
  ["/_next", "framework"],
];

/** Which part of the site a path in normal form belongs to. */
export function zoneOf(path: string): Zone {
  // Next takes such an ending for a page's payload instead of the page; nobody asks for one by its address.
  if (path.endsWith(".rsc")) return "framework";
  for (const [prefix, zone] of PREFIXES) {
    if (path === prefix || path.startsWith(`${prefix}/`)) return zone;
  }
  return path.startsWith("/__nextjs") ? "framework" : "city";
}

const UNKEPT = ["/search", "/track", "/preview", "/demands/similar.json", "/account"];

/** Whether a city page is made anew for each reader: a search, somebody's own receipt or account, what is being typed, or a draft shown by a link. */
export function isMadeForOne(path: string): boolean {
  return UNKEPT.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}
