import { useEffect, useRef } from "react";

const signs = ["keydown", "pointerdown", "pointermove", "focus", "visibilitychange"] as const;

/** When the person last did anything on this page. */
export function useActivity(): { current: number } {
  const last = useRef(Date.now());
  useEffect(() => {
    const note = () => {
      last.current = Date.now();
    };
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
    };
  }, []);
  return last;
}
