"use client";

import type { ReactNode } from "react";
import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Issue } from "@/newsroom/outcome";
import { useSentForm } from "./use-sent-form";

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
  const { state, isSending, form } = useSentForm(step, { done: false, issues: [], typed: {} });
  return (
    <form {...form} className="grid gap-4 print:hidden">
      <ErrorSummary issues={sentences(state.issues).summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" tone={tone} disabled={isSending} className="justify-self-start">
        {label}
      </Button>
    </form>
  );
}
