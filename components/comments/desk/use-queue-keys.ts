import { useEffect } from "react";
import { isTyping } from "@/components/palette/shortcuts";

/**
 * Letters for the comment that has the focus, by `event.code` so that a Persian layout changes nothing: X ticks it, P
 * publishes it, R goes to its reason (nothing is refused by a key alone). J and K, of the whole desk, go from row to row.
 */
export function useQueueKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (event.defaultPrevented || isOther || isTyping(event.target)) return;
      const row = document.activeElement?.closest("main [data-row]");
      const control = row && controlOf(row, event.code);
      if (!control) return;
      event.preventDefault();
      if (event.code === "KeyR") control.focus();
      else control.click();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function controlOf(row: Element, code: string): HTMLElement | null {
  if (code === "KeyX") return row.querySelector<HTMLElement>("input[name=pick]");
  if (code === "KeyP") return row.querySelector<HTMLElement>("button[value=publish]");
  return code === "KeyR" ? row.querySelector<HTMLElement>("select[name=reason]") : null;
}
