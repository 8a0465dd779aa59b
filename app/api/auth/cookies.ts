import { origin } from "@/app/origin";
import { keyFor } from "@/newsroom/people/secret";
import { LONGEST_SESSION_SECONDS } from "@/newsroom/people/session-life";

/** Whether the site is reached by https: then cookies carry `Secure` and the name that binds them to this host. */
export function isSecure(): boolean {
  return origin().startsWith("https://");
}

/** The names of the desk's cookies. None is the beginning of another: next-auth joins those that are. */
export function cookieNames() {
  return isSecure()
    ? { session: "__Host-meydan", csrf: "__Host-csrf-meydan", callback: "__Host-callback-meydan" }
    : { session: "meydan-session", csrf: "csrf-meydan", callback: "callback-meydan" };
}

/** What next-auth signs and seals its cookies with. */
export function authSecret(): string {
  return keyFor("next-auth").toString("base64url");
}

/** How next-auth is to set its cookies. The CSRF cookie lives as long as the session that will want to sign out. */
export function cookieOptions() {
  const names = cookieNames();
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
  return {
    sessionToken: { name: names.session, options },
    csrfToken: { name: names.csrf, options: { ...options, maxAge: LONGEST_SESSION_SECONDS } },
    callbackUrl: { name: names.callback, options },
  };
}
