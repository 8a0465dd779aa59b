import { type KeyboardEvent, type RefObject, useEffect } from "react";

/**
 * One stop of the Tab key for a whole toolbar (WAI-ARIA toolbar pattern). The reachable button is kept in the DOM, not
 * in React's state: it moves with every arrow, and nothing has to be drawn anew for it.
 */
export function useRovingFocus(bar: RefObject<HTMLElement | null>, leave: () => void) {
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const follow = (event: FocusEvent) => makeReachable(element, event.target as HTMLElement);
    const keepOne = () =>
      buttonsOf(element).some((button) => button.tabIndex === 0) ||
      makeReachable(element, buttonsOf(element)[0]);
    const watcher = new MutationObserver(keepOne);
    keepOne();
    element.addEventListener("focusin", follow);
    watcher.observe(element, { childList: true });
    return () => {
      element.removeEventListener("focusin", follow);
      watcher.disconnect();
    };
  }, [bar]);

  return (event: KeyboardEvent) => {
    if (event.key === "Escape") return leave();
    const target = targetOf(event.key, bar.current);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
}

function buttonsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>("button") ?? [])];
}

function makeReachable(bar: HTMLElement, chosen: HTMLElement | undefined): void {
  for (const button of buttonsOf(bar)) button.tabIndex = button === chosen ? 0 : -1;
}

// The page runs from right to left, so the left arrow goes on.
function targetOf(key: string, bar: HTMLElement | null): HTMLElement | undefined {
  const buttons = buttonsOf(bar);
  const here = buttons.indexOf(document.activeElement as HTMLElement);
  if (key === "ArrowLeft") return buttons[(here + 1) % buttons.length];
  if (key === "ArrowRight") return buttons.at(here - 1);
  if (key === "Home") return buttons[0];
  return key === "End" ? buttons.at(-1) : undefined;
}
