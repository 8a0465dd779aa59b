import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";

/** Seen only where reader.js runs; without it the page follows the system. */
export function ThemeSwitch({ className = "" }: { className?: string }) {
  return (
    <button
      type="button"
      data-reader="theme"
      aria-pressed="false"
      className={`needs-script icon-target screen-only ${className}`}
    >
      <Icon name="moon" className="theme-moon size-5" />
      <Icon name="sun" className="theme-sun size-5" />
      <span className="sr-only">{frameWords.darkTheme}</span>
    </button>
  );
}
