"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { OrganisationOption } from "@/newsroom/organisations/organisation";
import { personWords } from "@/words/fa/people";
import { type PeopleForm, untouched } from "./form-state";
import { RoleFields } from "./role-fields";
import { sentences } from "./sentences";

interface Props {
  action: PeopleForm;
  personId: string;
  organisations: readonly OrganisationOption[];
}

/** Gives somebody one more role. */
export function GrantRoleForm({ action, personId, organisations }: Props) {
  const { state, isSending: isGranting, form } = useSentForm(action, untouched);
  const { summary, errors } = sentences(state.issues);
  return (
    <form {...form} className="grid gap-4">
      <h3 className="font-bold">{personWords.grantTitle}</h3>
      <ErrorSummary issues={summary} />
      {state.done ? <Notice tone="good" role="status" title={personWords.granted} /> : null}
      <input type="hidden" name="personId" value={personId} />
      <RoleFields
        key={`${state.typed.role} ${state.typed.organisationId}`}
        organisations={organisations}
        typed={state.typed}
        errors={errors}
      />
      <Button type="submit" disabled={isGranting} className="justify-self-start">
        {personWords.grant}
      </Button>
    </form>
  );
}
