import type { ReactNode } from "react";
import { frameWords } from "@/words/fa/frame";
import { Icon } from "./icon";

/** What every control of a form says about itself. `id` defaults to the field's name. */
export interface FieldFrame {
  name: string;
  label: string;
  id?: string;
  hint?: string;
  error?: string;
  /** Says «اختیاری» beside the label; a required field says nothing. */
  optional?: boolean;
}

/** What a control tells assistive technology about its hint and its error. */
export function describedBy(id: string, hint?: string, error?: string) {
  const parts = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean);
  return {
    "aria-describedby": parts.length > 0 ? parts.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  } as const;
}

export function Field({ id, label, hint, error, optional, children }: Frame) {
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline gap-2">
        <label htmlFor={id} className="text-sm font-bold">
          {label}
        </label>
        {optional ? <span className="meta">{frameWords.optional}</span> : null}
      </div>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}

interface Frame {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  children: ReactNode;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="meta">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-red">
      <Icon name="alert" className="mt-1 size-4.5" />
      {children}
    </p>
  );
}
