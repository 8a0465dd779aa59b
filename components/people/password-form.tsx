"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { accountWords } from "@/words/fa/people";
import { CurrentPassword } from "./current-password";
import { type PeopleForm, untouched } from "./form-state";
import { sentences } from "./sentences";

const words = accountWords.password;
const PREFIX = "change-";

/** Choosing a new password with the old one. `email` lets password managers know whose it is. */
export function PasswordForm({ action, email }: { action: PeopleForm; email: string }) {
  const [state, change, isChanging] = useActionState(action, untouched);
  const { summary, errors } = sentences(state.issues, PREFIX);
  return (
    <form action={change} className="grid max-w-[28rem] gap-5">
      <ErrorSummary issues={summary} />
      {state.done ? <Notice tone="good" role="status" title={words.done} /> : null}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <CurrentPassword prefix={PREFIX} error={errors.password} />
      <TextField
        id={`${PREFIX}newPassword`}
        name="newPassword"
        label={words.new}
        hint={words.hint}
        error={errors.newPassword}
        type="password"
        autoComplete="new-password"
        dir="ltr"
        required
      />
      <Button type="submit" tone="primary" disabled={isChanging} className="justify-self-start">
        {words.change}
      </Button>
    </form>
  );
}
