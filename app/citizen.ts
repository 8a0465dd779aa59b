import { headers } from "next/headers";
import { origin } from "@/app/origin";
import { accountMark, accountVoice, authorMark } from "@/newsroom/author-mark";
import { sessionName } from "@/newsroom/citizens/session-name";
import { type Citizen, citizenOfSession } from "@/newsroom/citizens/sessions";

/** As long as browsers keep a cookie at all: how long a session lasts unused is the server's to say (citizens/sessions.ts). */
const LIFE_SECONDS = 400 * 86_400;

/** The citizen whose account a form or a page under /account is asked for, or null. Elsewhere the front lets no cookie in. */
export async function citizenOf(given: { get(name: string): string | null }): Promise<Citizen | null> {
  const name = sessionName(origin());
  const value = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`).exec(given.get("cookie") ?? "")?.[1];
  return citizenOfSession(value ?? null);
}

/** The same on a page. */
export async function citizenOnPage(): Promise<Citizen | null> {
  return citizenOf(await headers());
}

/** Who writes: the account of a living session, else the browser's mark. */
export async function writerOf(request: Request, fields: ReadonlyMap<string, string>) {
  const citizen = await citizenOf(request.headers);
  return citizen
    ? { citizenId: citizen.id, authorMark: accountMark(citizen.id) }
    : { citizenId: null, authorMark: authorMark(fields.get("browser")) };
}

/** Whose voice a press is: the account's of a living session, else the browser's own token; null without a script. */
export async function voiceOf(request: Request, fields: ReadonlyMap<string, string>): Promise<string | null> {
  const citizen = await citizenOf(request.headers);
  return citizen ? accountVoice(citizen.id) : fields.get("token") || null;
}

/** On to another page, with the cookie of a session; without a token the cookie is taken away. */
export function withSession(location: string, token: string | null): Response {
  const secure = origin().startsWith("https:") ? "; Secure" : "";
  const life = token === null ? 0 : LIFE_SECONDS;
  const cookie = `${sessionName(origin())}=${token ?? ""}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "no-store", "set-cookie": cookie },
  });
}
