import type { ComponentProps } from "react";
import { describedBy, FieldError, type FieldFrame, FieldHint } from "./field";

type Props = Omit<ComponentProps<"input">, keyof FieldFrame | "type"> & Omit<FieldFrame, "optional">;

export function Checkbox(props: Props) {
  return <Tick {...props} type="checkbox" />;
}

/** Radios of one name need an `id` each. */
export function Radio(props: Props & { id: string }) {
  return <Tick {...props} type="radio" />;
}

function Tick({ name, label, id = name, hint, error, ...rest }: Props & { type: "checkbox" | "radio" }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5 text-sm">
        <input {...rest} id={id} name={name} {...describedBy(id, hint, error)} className="tick" />
        {label}
      </label>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
