"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { mendWords } from "@/words/fa/after";
import { corrections as kindWords } from "@/words/fa/frame";
import { type AfterForm, untouched } from "./form-state";

export interface MendableNote {
  id: string;
  storyId: string;
  kind: "correction" | "clarification" | "update";
  note: string;
  mends: number;
}

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

/** Mends the words of a public note; what it said before stays readable. */
export function MendForm({ action, correction }: { action: AfterForm; correction: MendableNote }) {
  const { state, isSending: isMending, form } = useSentForm(action, untouched);
  const prefix = `mend-${correction.id}-`;
  const { summary, errors } = sentences(state.issues, prefix);
  const typed = (name: string, kept: string) => state.typed[name] ?? kept;
  return (
    <details open={state.issues.length > 0 || undefined}>
      <summary className="target cursor-pointer text-sm font-semibold">{mendWords.mend}</summary>
      <form {...form} className="grid gap-3 pt-2" key={`${correction.mends} ${state.typed.note ?? ""}`}>
        <ErrorSummary issues={summary} />
        {state.done ? <Notice tone="good" role="status" title={mendWords.done} /> : null}
        <input type="hidden" name="correctionId" value={correction.id} />
        <input type="hidden" name="storyId" value={correction.storyId} />
        <input type="hidden" name="decidedOn" value={correction.mends} />
        <TextArea
          id={`${prefix}note`}
          name="note"
          label={mendWords.note}
          rows={3}
          maxLength={1_000}
          error={errors.note}
          defaultValue={typed("note", correction.note)}
        />
        <SelectField
          id={`${prefix}kind`}
          name="kind"
          label={mendWords.kind}
          choices={kinds}
          defaultValue={typed("kind", correction.kind)}
        />
        <TextField
          id={`${prefix}reason`}
          name="reason"
          label={mendWords.reason}
          optional
          maxLength={300}
          defaultValue={typed("reason", "")}
        />
        <Button type="submit" disabled={isMending} className="justify-self-start">
          {mendWords.keep}
        </Button>
      </form>
    </details>
  );
}
