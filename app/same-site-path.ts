import { origin } from "@/app/origin";

const ELSEWHERE = "http://elsewhere.invalid";

/**
 * Where to go after signing in: a path of this site, whatever was asked for. Foreign hosts, other protocols,
 * "//host", backslashes and the doors of sign-in itself become `fallback`.
 */
export function sameSitePath(wanted: string | null | undefined, fallback = "/desk"): string {
  const path = pathOf(wanted ?? "");
  return path && !/^\/(login|api)(\/|\?|$)/.test(path) ? path : fallback;
}

function pathOf(wanted: string): string | null {
  if (wanted === "" || /[\\\p{Cc}]/u.test(wanted)) return null;
  const isOwn = wanted.startsWith(`${origin()}/`);
  if (!isOwn && !/^\/(?!\/)/.test(wanted)) return null;
  const url = URL.canParse(wanted, ELSEWHERE) ? new URL(wanted, ELSEWHERE) : null;
  return url ? `${url.pathname}${url.search}${url.hash}`.replace(/^\/+/, "/") : null;
}
