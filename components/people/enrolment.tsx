"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { accountWords } from "@/words/fa/people";
import { CurrentPassword } from "./current-password";
import { type PeopleForm, untouched } from "./form-state";
import { sentences } from "./sentences";

const words = accountWords.secondFactor;
const PREFIX = "enrol-";

/** Begins an enrolment, or begins it anew with another secret. */
export function BeginEnrolment({ action, label }: { action: PeopleForm; label: string }) {
  const [state, begin, isBeginning] = useActionState(action, untouched);
  return (
    <form action={begin} className="grid gap-3">
      <ErrorSummary issues={sentences(state.issues).summary} />
      <Button type="submit" disabled={isBeginning} className="justify-self-start">
        {label}
      </Button>
    </form>
  );
}

/** Confirms it: a code of the app, and the password once more. */
export function ConfirmEnrolment({ action }: { action: PeopleForm }) {
  const [state, confirm, isConfirming] = useActionState(action, untouched);
  const { summary, errors } = sentences(state.issues, PREFIX);
  return (
    <form action={confirm} className="grid max-w-[28rem] gap-5">
      <ErrorSummary issues={summary} />
      <CurrentPassword prefix={PREFIX} error={errors.password} />
      <TextField
        id={`${PREFIX}code`}
        name="code"
        label={words.code}
        hint={words.codeHint}
        error={errors.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        required
      />
      <Button type="submit" tone="primary" disabled={isConfirming} className="justify-self-start">
        {words.confirm}
      </Button>
    </form>
  );
}
