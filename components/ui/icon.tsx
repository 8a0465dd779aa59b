import { iconShapes } from "./icon-shapes";

export type IconName = keyof typeof iconShapes;

/** Drawn for left-to-right; in a right-to-left page they point the other way. */
const pointing: ReadonlySet<IconName> = new Set(["newer", "older", "back", "leave", "send", "outside"]);

/** A line drawing beside a word. It is decoration: the word carries the meaning. */
export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${pointing.has(name) ? "rtl:-scale-x-100 " : ""}${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconShapes[name]} />
    </svg>
  );
}
