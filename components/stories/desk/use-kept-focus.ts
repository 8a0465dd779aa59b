import { type RefObject, useEffect, useRef } from "react";

/** Where the focus goes when what had it is gone after a step, such as the button that was pressed. */
export function useKeptFocus(place: RefObject<HTMLElement | null>, step: string): void {
  const seen = useRef(step);
  useEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) place.current?.focus({ preventScroll: true });
  }, [place, step]);
}
