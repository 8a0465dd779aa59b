"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import { signInWords } from "@/words/fa/people";
import { sentences } from "./sentences";
import { sendSignIn } from "./sign-in";
import { asksForCode, signInIssue } from "./sign-in-issue";

interface Props {
  csrfToken: string;
  callbackUrl: string;
  /** Why the last try was refused. */
  refused: Issue | null;
}

/** Works as a plain form; with JavaScript a refusal keeps what was typed. */
export function SignInForm({ csrfToken, callbackUrl, refused }: Props) {
  const [issue, setIssue] = useState(refused);
  const [unreachable, setUnreachable] = useState(false);
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  const withCode = asksForCode(issue);

  useEffect(() => {
    if (withCode) code.current?.focus();
  }, [withCode]);

  async function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await sendSignIn(event.currentTarget);
    if (answer && "to" in answer) return location.assign(answer.to);
    setIssue(answer ? signInIssue(answer.refusal) : null);
    setUnreachable(!answer);
    setBusy(false);
  }

  const { summary, errors } = sentences(issue ? [issue] : []);
  const lines = unreachable ? [{ text: signInWords.unreachable }] : summary;
  return (
    <form method="post" action="/api/auth/callback/credentials" onSubmit={enter} className="grid gap-5">
      <ErrorSummary issues={lines} title={signInWords.problem} />
      <input type="hidden" name="csrfToken" defaultValue={csrfToken} />
      <input type="hidden" name="callbackUrl" defaultValue={callbackUrl} />
      <TextField
        name="email"
        label={signInWords.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        dir="ltr"
        required
      />
      <TextField
        name="password"
        label={signInWords.password}
        type="password"
        autoComplete="current-password"
        dir="ltr"
        required
      />
      {withCode ? (
        <TextField
          ref={code}
          name="code"
          label={signInWords.code}
          hint={signInWords.codeHint}
          error={errors.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={12}
        />
      ) : null}
      <Button type="submit" tone="primary" aria-disabled={busy}>
        {busy ? signInWords.entering : signInWords.enter}
      </Button>
    </form>
  );
}
