import type { ComponentProps } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

interface Choice {
  value: string;
  label: string;
}

type Props = Omit<ComponentProps<"select">, keyof FieldFrame> &
  FieldFrame & {
    choices: readonly Choice[];
    /** The empty first line, when nothing is chosen yet. */
    blank?: string;
  };

export function SelectField({
  name,
  label,
  id = name,
  hint,
  error,
  optional,
  choices,
  blank,
  ...rest
}: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {/* React never tells a list its new default: a form that was saved would show the old choice, and save it again. */}
      <select
        key={`${rest.defaultValue}`}
        {...rest}
        id={id}
        name={name}
        {...describedBy(id, hint, error)}
        className="control"
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
