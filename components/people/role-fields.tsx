import { SelectField } from "@/components/ui/select-field";
import type { OrganisationOption } from "@/newsroom/organisations/organisation";
import { roles } from "@/newsroom/people/person";
import { personWords } from "@/words/fa/people";
import { roleWords } from "@/words/fa/roles";

interface Props {
  organisations: readonly OrganisationOption[];
  typed: Record<string, string>;
  errors: Partial<Record<string, string>>;
}

/** A role and the organisation it is held in. */
export function RoleFields({ organisations, typed, errors }: Props) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField
        name="role"
        label={personWords.role}
        blank={personWords.choose}
        choices={roles.map((role) => ({ value: role, label: roleWords[role] }))}
        defaultValue={typed.role}
        error={errors.role}
        required
      />
      <SelectField
        name="organisationId"
        label={personWords.organisation}
        blank={personWords.choose}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.organisationId}
        error={errors.organisationId}
        required
      />
    </div>
  );
}
