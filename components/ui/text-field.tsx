import type { ComponentProps } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

type Props = Omit<ComponentProps<"input">, keyof FieldFrame> & FieldFrame;

export function TextField({ name, label, id = name, hint, error, optional, className = "", ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        {...describedBy(id, hint, error)}
        className={`control ${className}`}
      />
    </Field>
  );
}
