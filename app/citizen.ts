import { headers } from "next/headers";
import { origin } from "@/app/origin";
import { accountMark, accountVoice, authorMark } from "@/newsroom/author-mark";
import { type Citizen, citizenOfSession, IDLE_DAYS } from "@/newsroom/citizens/sessions";

const COOKIE = "meydan_citizen";
const VALUE = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`);

/** The citizen whose account a form or a page under /account is asked for, or null. Elsewhere the front lets no cookie in. */
export async function citizenOf(given: { get(name: string): string | null }): Promise<Citizen | null> {
  return citizenOfSession(VALUE.exec(given.get("cookie") ?? "")?.[1] ?? null);
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
  const life = token === null ? 0 : IDLE_DAYS * 86_400;
  const cookie = `${COOKIE}=${token ?? ""}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "no-store", "set-cookie": cookie },
  });
}
