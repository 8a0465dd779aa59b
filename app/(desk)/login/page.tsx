import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cookieNames } from "@/app/api/auth/cookies";
import { sameSitePath } from "@/app/same-site-path";
import { csrfToken, viewer } from "@/app/session";
import { Crest } from "@/components/frame/crest";
import { SkipLink } from "@/components/frame/skip-link";
import { SignInForm } from "@/components/people/sign-in-form";
import { signInIssue } from "@/components/people/sign-in-issue";
import type { Issue } from "@/newsroom/outcome";
import { frameWords } from "@/words/fa/frame";
import { signInWords } from "@/words/fa/people";

export const metadata: Metadata = { title: signInWords.title };

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const { callbackUrl, error, asked } = await searchParams;
  const refused = signInIssue(one(error));
  const wanted = sameSitePath(one(callbackUrl) ?? (refused ? await wantedBefore() : null));
  if (!refused && (await viewer())) redirect("/desk");
  const token = await csrfToken();
  if (!token && !one(asked)) redirect(askForToken(wanted, one(error)));
  const issue: Issue | null = token ? refused : { key: "people.no-cookies" };
  return (
    <>
      <SkipLink />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto grid max-w-[26rem] content-center gap-6 px-4 py-12 sm:min-h-dvh"
      >
        <header className="grid gap-2">
          <a href="/" className="flex items-center gap-2 justify-self-start text-ink">
            <Crest className="size-10 text-green" />
            <span className="font-extrabold">{frameWords.siteName}</span>
          </a>
          <h1 className="headline-2">{signInWords.title}</h1>
          <p className="text-sm text-soft">{signInWords.intro}</p>
        </header>
        <SignInForm csrfToken={token ?? ""} callbackUrl={wanted} refused={issue} />
        <p className="meta">{signInWords.help}</p>
      </main>
    </>
  );
}

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

// A page cannot set a cookie; next-auth's own door does, and leads back here once.
function askForToken(wanted: string, error: string | undefined): string {
  const query = new URLSearchParams({ callbackUrl: wanted, ...(error ? { error } : {}) });
  return `/api/auth/signin?${query}`;
}

/** Where the refused form wanted to go: next-auth remembers it, its error address does not say it. */
async function wantedBefore(): Promise<string | null> {
  return (await cookies()).get(cookieNames().callback)?.value ?? null;
}
