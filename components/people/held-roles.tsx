"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Role } from "@/newsroom/people/person";
import { peopleWords, personWords } from "@/words/fa/people";
import { roleHints, roleWords } from "@/words/fa/roles";
import { say } from "@/words/say";
import { type PeopleForm, untouched } from "./form-state";
import { roleIn } from "./role-text";
import { sentences } from "./sentences";

export interface HeldRole {
  role: Role;
  organisationId: string;
  organisation: string;
  /** The viewer may take it away. */
  mayWithdraw: boolean;
}

interface Props {
  action: PeopleForm;
  personId: string;
  held: readonly HeldRole[];
}

/** Somebody's roles, each with a button to take it away. */
export function HeldRoles({ action, personId, held }: Props) {
  const { state, isSending: isWithdrawing, form } = useSentForm(action, untouched);
  if (held.length === 0) return <p className="meta">{peopleWords.noRoles}</p>;
  return (
    <div className="grid gap-4">
      <ErrorSummary issues={sentences(state.issues).summary} title={personWords.refused} />
      <ul className="border-t border-line">
        {held.map((one) => (
          <li
            key={`${one.role} ${one.organisationId}`}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3"
          >
            <p>
              <span className="font-semibold">{roleIn(one.role, one.organisation)}</span>
              <span className="meta block">{roleHints[one.role]}</span>
            </p>
            {one.mayWithdraw ? (
              <form {...form}>
                <input type="hidden" name="personId" value={personId} />
                <input type="hidden" name="role" value={one.role} />
                <input type="hidden" name="organisationId" value={one.organisationId} />
                <Button
                  type="submit"
                  disabled={isWithdrawing}
                  aria-label={say(personWords.withdrawThat, {
                    role: roleWords[one.role],
                    organisation: one.organisation,
                  })}
                >
                  {personWords.withdraw}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
