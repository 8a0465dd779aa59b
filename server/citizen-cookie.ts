import { sessionName } from "@/newsroom/citizens/session-name";
import type { HeaderList } from "./render";

const ANY_OF_OURS = /^(?:__Host-)?meydan_citizen=/;
const VALUE = /^[\w-]{43}$/;

const isAccount = (path: string): boolean => path === "/account" || path.startsWith("/account/");

/**
 * The cookie of a citizen's account, taken out of everything else the browser sent, for the requests that may know it: a
 * form, and a page under /account. Null for every other page: it is the same for everyone.
 */
export function citizenCookie(
  { origin }: URL,
  method: string,
  path: string,
  given: string | undefined,
): string | null {
  const name = sessionName(origin);
  if (method !== "POST" && !isAccount(path)) return null;
  const values = (given ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  // Two of one name: somebody planted one, and nobody can tell which.
  const [value = "", second] = values;
  return second === undefined && VALUE.test(value) ? `${name}=${value}` : null;
}

/** The cookies that may leave with an answer: that one, and only from the account's own forms. */
export function citizenCookiesOutward(method: string, path: string, headers: HeaderList): HeaderList {
  if (method !== "POST" || !isAccount(path)) return [];
  return headers.filter(([name, value]) => name === "set-cookie" && ANY_OF_OURS.test(value));
}
