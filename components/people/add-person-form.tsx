"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { OrganisationOption } from "@/newsroom/organisations/organisation";
import { personWords } from "@/words/fa/people";
import { type HandOverForm, untouchedHandOver } from "./form-state";
import { HandedPassword } from "./handed-password";
import { RoleFields } from "./role-fields";
import { sentences } from "./sentences";

interface Props {
  action: HandOverForm;
  organisations: readonly OrganisationOption[];
}

/** A new colleague; what comes of it is the password to hand over. */
export function AddPersonForm({ action, organisations }: Props) {
  const { state, isSending: isAdding, form } = useSentForm(action, untouchedHandOver);
  const { summary, errors } = sentences(state.issues);
  const { typed } = state;
  return (
    <form {...form} className="grid max-w-[40rem] gap-5">
      <ErrorSummary issues={summary} />
      {state.handed ? <HandedPassword handed={state.handed} /> : null}
      <TextField
        name="name"
        label={personWords.name}
        defaultValue={typed.name}
        error={errors.name}
        autoComplete="off"
        required
      />
      <TextField
        name="email"
        label={personWords.email}
        hint={personWords.emailHint}
        defaultValue={typed.email}
        error={errors.email}
        inputMode="email"
        autoComplete="off"
        dir="ltr"
        required
      />
      <RoleFields
        key={`${typed.role} ${typed.organisationId}`}
        organisations={organisations}
        typed={typed}
        errors={errors}
      />
      <Button type="submit" tone="primary" icon="add" disabled={isAdding} className="justify-self-start">
        {personWords.add}
      </Button>
    </form>
  );
}
