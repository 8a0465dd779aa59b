import { type Ref, useState } from "react";
import { FieldError, FieldHint } from "./field";
import { Icon } from "./icon";

interface Props {
  id: string;
  label: string;
  hint: string;
  issues?: readonly string[];
  multiple?: boolean;
  ref?: Ref<HTMLInputElement>;
  onFiles?: (files: File[]) => void;
}

/** Chooses pictures. The browser's own control speaks the browser's language, so its label stands for it. */
export function FileChoice({ id, label, hint, issues = [], multiple = false, ref, onFiles }: Props) {
  const [chosen, setChosen] = useState("");
  const described = `${id}-hint${issues.length > 0 ? ` ${id}-error` : ""}`;
  return (
    <div className="grid gap-1.5">
      <div className="file-choice">
        <input
          ref={ref}
          id={id}
          type="file"
          multiple={multiple}
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={described}
          className="sr-only"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            setChosen(files.map(({ name }) => name).join("، "));
            if (!onFiles || files.length === 0) return;
            onFiles(files);
            // The same file can be chosen again after it was refused.
            event.target.value = "";
          }}
        />
        <label htmlFor={id} className="button">
          <Icon name="picture" />
          {label}
        </label>
        <bdi className="file-name">{onFiles ? "" : chosen}</bdi>
      </div>
      <FieldHint id={id}>{hint}</FieldHint>
      {issues.length > 0 ? <FieldError id={id}>{issues.join(" ")}</FieldError> : null}
    </div>
  );
}
