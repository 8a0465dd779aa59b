import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { sameSitePath } from "@/app/same-site-path";
import { addressBucket } from "@/newsroom/address-bucket";
import { refused } from "@/newsroom/outcome";
import { signOut } from "@/newsroom/people/end-sessions";
import { LONGEST_SESSION_SECONDS } from "@/newsroom/people/session-life";
import { type Attempt, signIn } from "@/newsroom/people/sign-in";
import { authSecret, cookieOptions, isSecure } from "./cookies";

const LONGEST_TYPED = 1_024;
const SIGN_IN = "/login";

/** What went wrong inside: next-auth would swallow it, or put its message into an address. */
export interface Mishap {
  error: unknown;
}

/**
 * next-auth as the layer of sign-in form, cookie and CSRF token, and nothing else: the token in the cookie holds a
 * session id, and everything that id stands for is asked of newsroom/people on every request.
 */
export function authOptions(mishap: Mishap): AuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isSecure(),
    cookies: cookieOptions(),
    session: { strategy: "jwt", maxAge: LONGEST_SESSION_SECONDS },
    pages: { signIn: SIGN_IN, error: SIGN_IN, signOut: "/desk/account" },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, code: {} },
        authorize: (typed, request) => authorize(typed, request.headers ?? {}, mishap),
      }),
    ],
    callbacks: {
      jwt: ({ user }) => ("sid" in (user ?? {}) ? { sid: (user as unknown as { sid: string }).sid } : {}),
      redirect: ({ url, baseUrl }) => `${baseUrl}${url === SIGN_IN ? SIGN_IN : sameSitePath(url)}`,
    },
    events: {
      async signOut({ token }) {
        try {
          if (typeof token?.sid === "string") await signOut(token.sid);
        } catch (error) {
          mishap.error = error;
        }
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

// A refusal travels as the message of an error: that is next-auth's way to the query of the sign-in page.
async function authorize(
  typed: Record<string, string> | undefined,
  headers: Record<string, unknown>,
  mishap: Mishap,
) {
  const address = headers["x-meydan-address"];
  const attempt = {
    email: text(typed?.email),
    password: text(typed?.password),
    code: text(typed?.code),
  };
  const entered = await enter(attempt, typeof address === "string" ? address : null).catch(
    (error: unknown) => {
      mishap.error = error;
      return refused({ key: "general.unavailable" });
    },
  );
  if (!entered.ok) throw new Error(refusalText(entered.issues[0]));
  return { id: entered.value.personId, sid: entered.value.sid };
}

async function enter(attempt: Omit<Attempt, "bucket">, address: string | null) {
  return signIn({ ...attempt, bucket: await addressBucket(address) });
}

function text(value: unknown): string {
  return typeof value === "string" ? value.slice(0, LONGEST_TYPED) : "";
}

function refusalText(issue: { key: string; values?: Record<string, string | number> } | undefined): string {
  return [issue?.key ?? "people.wrong", issue?.values?.minutes].filter(Boolean).join(":");
}
