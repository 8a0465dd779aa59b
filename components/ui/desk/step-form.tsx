"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from "react";
import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Issue } from "@/newsroom/outcome";

export interface StepState {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}
export type Step = (before: StepState, form: FormData) => Promise<StepState>;

interface Props {
  step: Step;
  label: string;
  tone?: "primary" | "quiet" | "danger";
  hidden: Record<string, string | number>;
  children?: ReactNode;
}

/** One step of the desk: its few fields and its button. What is refused is said above it, and what was typed stays. */
export function StepForm({ step, label, tone = "quiet", hidden, children }: Props) {
  const [state, take, isTaking] = useActionState(step, { done: false, issues: [], typed: {} });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.done) form.current?.reset();
  }, [state]);
  // React empties a form after every action; this one only after it was done. Without a script `action` sends it.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    startTransition(() => take(sent));
  };
  return (
    <form ref={form} action={take} onSubmit={send} className="grid gap-4 print:hidden">
      <ErrorSummary issues={sentences(state.issues).summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" tone={tone} disabled={isTaking} className="justify-self-start">
        {label}
      </Button>
    </form>
  );
}
