"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { type Moment, Time } from "@/components/ui/time";
import { personWords } from "@/words/fa/people";
import { type PeopleForm, untouched } from "./form-state";
import { sentences } from "./sentences";

interface Props {
  suspend: PeopleForm;
  unsuspend: PeopleForm;
  personId: string;
  suspendedAt: Moment | null;
}

/** Closes somebody's way to the desk, or opens it again. */
export function AccessForm({ suspend, unsuspend, personId, suspendedAt }: Props) {
  const { state, isSending: isChanging, form } = useSentForm(suspendedAt ? unsuspend : suspend, untouched);
  return (
    <form {...form} className="grid gap-4">
      <ErrorSummary issues={sentences(state.issues).summary} title={personWords.refused} />
      <input type="hidden" name="personId" value={personId} />
      {suspendedAt ? (
        <p>
          {personWords.suspendedSince} <Time at={suspendedAt} />
        </p>
      ) : (
        <>
          <p className="text-sm text-soft">{personWords.suspendHint}</p>
          <TextField
            name="reason"
            label={personWords.reason}
            defaultValue={state.typed.reason}
            maxLength={300}
            optional
          />
        </>
      )}
      <Button
        type="submit"
        tone={suspendedAt ? "quiet" : "danger"}
        disabled={isChanging}
        className="justify-self-start"
      >
        {suspendedAt ? personWords.unsuspend : personWords.suspend}
      </Button>
    </form>
  );
}
