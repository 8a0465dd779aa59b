"use client";

import { sentences } from "@/components/people/sentences";
import { type AfterForm, untouched } from "@/components/stories/after/form-state";
import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { overrideWords as words } from "@/words/fa/access";

/** Which limited story, and why. */
export function OverrideForm({ action }: { action: AfterForm }) {
  const { state, isSending, form } = useSentForm(action, untouched);
  const { summary, errors } = sentences(state.issues);
  const field = (name: "code" | "reason") => ({
    name,
    label: words[name],
    defaultValue: state.typed[name],
    error: errors[name],
  });
  return (
    <form {...form} className="grid max-w-[46rem] gap-5" key={JSON.stringify(state.typed)}>
      <ErrorSummary issues={summary} />
      <TextField {...field("code")} maxLength={400} />
      <TextArea {...field("reason")} rows={3} />
      <Button type="submit" tone="danger" disabled={isSending} className="justify-self-start">
        {words.open}
      </Button>
    </form>
  );
}
