import type { LucideIcon } from "lucide-react";

interface Props {
  id?: string;
  label: string;
  icon: LucideIcon;
  keys?: string;
  /** Not given: a button that does something once. */
  pressed?: boolean;
  disabled?: boolean;
  /** Points somewhere, so it is mirrored. */
  pointing?: boolean;
  /** Shows its name beside the drawing. */
  named?: boolean;
  onClick: () => void;
}

export function ToolbarButton({
  id,
  label,
  icon: Drawing,
  keys,
  pressed,
  disabled = false,
  pointing,
  named,
  onClick,
}: Props) {
  return (
    <button
      id={id}
      type="button"
      // The toolbar moves the one reachable button itself; see use-roving-focus.ts.
      tabIndex={-1}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys?.replace("Ctrl", "Control")}
      title={keys ? `${label} (${keys})` : label}
      // The caret stays where it is when a button is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => disabled || onClick()}
      className="editor-tool"
    >
      <Drawing
        aria-hidden="true"
        className={pointing ? "size-5 rtl:-scale-x-100" : "size-5"}
        strokeWidth={1.75}
      />
      {named ? <span>{label}</span> : null}
    </button>
  );
}
