import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { authSecret, cookieNames } from "@/app/api/auth/cookies";
import { sameSitePath } from "@/app/same-site-path";
import type { Viewer } from "@/newsroom/people/person";
import { viewerForSession } from "@/newsroom/people/sessions";

/**
 * Who is asking, or null. The only place where the application learns it: the cookie gives a session id, and the
 * newsroom says who that is now. Read once for each request.
 */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const sid = await sessionId();
  return sid === null ? null : viewerForSession(sid);
});

/** Who is asking; whoever has no session is sent to sign in, and comes back to the page they asked for. */
export async function requireViewer(): Promise<Viewer> {
  const asking = await viewer();
  if (asking) return asking;
  const wanted = sameSitePath((await headers()).get("x-meydan-path"));
  redirect(`/login?callbackUrl=${encodeURIComponent(wanted)}`);
}

/** The CSRF token of this browser for the forms that go to next-auth; null where it has none yet. */
export async function csrfToken(): Promise<string | null> {
  const cookie = (await cookies()).get(cookieNames().csrf)?.value ?? "";
  const [token, hash] = cookie.split("|");
  return token && hash ? token : null;
}

async function sessionId(): Promise<string | null> {
  const token = (await cookies()).get(cookieNames().session)?.value;
  if (!token) return null;
  try {
    const content = await decode({ token, secret: authSecret() });
    return typeof content?.sid === "string" ? content.sid : null;
  } catch {
    // Forged, cut short, or sealed under another secret: nobody.
    return null;
  }
}
