"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { personWords } from "@/words/fa/people";
import { type HandOverForm as Action, untouchedHandOver } from "./form-state";
import { HandedPassword } from "./handed-password";
import { sentences } from "./sentences";

/** For who lost password or phone: a new first password to hand over. */
export function HandOverForm({ action, personId }: { action: Action; personId: string }) {
  const { state, isSending: isHandingOver, form } = useSentForm(action, untouchedHandOver);
  return (
    <form {...form} className="grid gap-4">
      <ErrorSummary issues={sentences(state.issues).summary} title={personWords.refused} />
      {state.handed ? <HandedPassword handed={state.handed} /> : null}
      <p className="text-sm text-soft">{personWords.handOverHint}</p>
      <input type="hidden" name="personId" value={personId} />
      <Button type="submit" disabled={isHandingOver} className="justify-self-start">
        {personWords.handOver}
      </Button>
    </form>
  );
}
