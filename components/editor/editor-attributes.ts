interface Attributed {
  id: string;
  label: string;
  editable: boolean;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** What the writing surface says about itself to the browser and to assistive technology. */
export function editorAttributes({
  id,
  label,
  editable,
  describedBy,
  invalid,
}: Attributed): Record<string, string> {
  return {
    id,
    dir: "rtl",
    lang: "fa",
    role: "textbox",
    class: "prose editor-text",
    "aria-label": label,
    "aria-multiline": "true",
    "aria-readonly": String(!editable),
    "aria-invalid": String(invalid ?? false),
    ...(describedBy ? { "aria-describedby": describedBy } : {}),
    ...(editable ? {} : { tabindex: "0" }),
  };
}
