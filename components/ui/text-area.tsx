import type { ComponentProps } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

type Props = Omit<ComponentProps<"textarea">, keyof FieldFrame> & FieldFrame;

export function TextArea({ name, label, id = name, hint, error, optional, className = "", ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        id={id}
        name={name}
        {...describedBy(id, hint, error)}
        className={`control ${className}`}
      />
    </Field>
  );
}
