import type { ReactNode } from "react";
import { describedBy, FieldError, FieldHint } from "./field";

interface Props {
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  children: ReactNode;
}

/** A question with several controls. */
export function Fieldset({ id, legend, hint, error, children }: Props) {
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy(id, hint, error)["aria-describedby"]}
      className="grid gap-2"
    >
      <legend className="mb-1 text-sm font-bold">{legend}</legend>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}
