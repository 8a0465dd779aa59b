import { useEffect, useRef } from "react";
import { isTyping, jumps } from "./shortcuts";

interface Hands {
  openPalette: () => void;
  openHelp: () => void;
  go: (href: string) => void;
}

const JUMP_WITHIN = 1_500;

/** Listens for the desk's shortcuts: Ctrl/Cmd+K everywhere, the others only where nobody is typing. */
export function useShortcuts(hands: Hands): void {
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => {
    let jumpUntil = 0;
    const listen = (event: KeyboardEvent) => {
      // Whoever is asked first may have taken the key: in the text Ctrl+K makes a link.
      if (event.defaultPrevented) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && !event.altKey && !event.shiftKey && event.code === "KeyK") {
        event.preventDefault();
        return latest.current.openPalette();
      }
      if (isCommand || event.altKey || isTyping(event.target)) return;
      const isJump = event.timeStamp < jumpUntil;
      jumpUntil = event.code === "KeyG" && !isJump ? event.timeStamp + JUMP_WITHIN : 0;
      if (take(event, isJump, latest.current)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function take({ code, shiftKey }: KeyboardEvent, isJump: boolean, hands: Hands): boolean {
  const href = isJump ? jumps[code] : undefined;
  if (href) hands.go(href);
  else if (shiftKey && code === "Slash") hands.openHelp();
  else if (code === "KeyJ" || code === "KeyK") return moveRow(code === "KeyJ" ? 1 : -1);
  else return false;
  return true;
}

// From row to row of a list: the focus goes to the row's first link.
function moveRow(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>("main [data-row]")].flatMap(
    (row) => row.querySelector<HTMLElement>("a[href]") ?? [],
  );
  const present = links.findIndex((link) => link.closest("[data-row]")?.contains(document.activeElement));
  const wanted = present === -1 ? links.at(step === 1 ? 0 : -1) : links[present + step];
  wanted?.focus();
  return wanted !== undefined;
}
