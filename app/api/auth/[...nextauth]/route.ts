import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { origin } from "@/app/origin";
import { authOptions, type Mishap } from "../options";

// The doors of next-auth that are in use. The others (session, providers, _log, …) tell or write what nobody needs.
const doors = {
  GET: ["signin", "csrf", "error", "signout"],
  POST: ["callback/credentials", "signout"],
} as const;

type Context = RouteContext<"/api/auth/[...nextauth]">;

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const door = (await context.params).nextauth.join("/");
  if (!doors[request.method === "POST" ? "POST" : "GET"].some((open) => open === door)) {
    return new Response(null, { status: 404 });
  }
  if (isForeign(request)) return new Response(null, { status: 403 });
  process.env.NEXTAUTH_URL = origin();
  const mishap: Mishap = { error: null };
  const response: Response = await NextAuth(request, context, authOptions(mishap));
  // biome-ignore lint/suspicious/noConsole: the HTTP front takes it into the log.
  if (mishap.error) console.error(mishap.error);
  // The cookie stays: a session that could not be ended must not look as if it were.
  if (mishap.error && door === "signout") return redirected("/login?error=people.not-signed-out");
  return here(response, request, door);
}

export { answer as GET, answer as POST };

// The CSRF token already says that a form is ours; where the browser tells more, it has to agree.
function isForeign(request: NextRequest): boolean {
  const site = request.headers.get("sec-fetch-site");
  return request.method === "POST" && site !== null && site !== "same-origin" && site !== "none";
}

/** Redirects as paths: they then work under every name the site is reached by, and lead nowhere else. */
function here(response: Response, request: NextRequest, door: string): Response {
  const location = response.headers.get("location");
  response.headers.set("cache-control", "private, no-store");
  if (!location) return response;
  const url = new URL(location, origin());
  // So that the sign-in page can tell a browser without cookies from one that comes for the first time.
  if (door === "signin") url.searchParams.set("asked", "1");
  // Sent on from a form whose token had grown old: say so instead of showing an empty form.
  if (door === "signin" && request.nextUrl.searchParams.has("csrf"))
    url.searchParams.set("error", "people.page-old");
  response.headers.set("location", url.origin === origin() ? `${url.pathname}${url.search}` : "/desk");
  return response;
}

function redirected(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: path, "cache-control": "private, no-store" },
  });
}
