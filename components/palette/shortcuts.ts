import { shortcutWords } from "@/words/fa/palette";

/** Where «G» and then another key leads: keys by their place on the keyboard (`event.code`), whatever layout is on. */
export const jumps: Readonly<Record<string, string>> = {
  KeyH: "/desk",
  KeyI: "/desk/inbox",
  KeyS: "/desk/stories",
  KeyC: "/desk/comments",
  KeyT: "/desk/calendar",
  KeyA: "/desk/assignments",
  KeyM: "/desk/media",
  KeyN: "/desk/stories/new",
};

/** The letter printed on a key of the Latin layout. */
export function letterOf(code: string): string {
  return code.replace(/^Key/, "");
}

export interface ShownShortcut {
  keys: readonly string[];
  does: string;
}

/** The shortcuts that are not jumps, for the list of them. */
export const generalShortcuts: readonly ShownShortcut[] = [
  { keys: ["Ctrl", "K"], does: shortcutWords.palette },
  { keys: ["Ctrl", "S"], does: shortcutWords.save },
  { keys: ["J"], does: shortcutWords.next },
  { keys: ["K"], does: shortcutWords.previous },
  { keys: ["Shift", "/"], does: shortcutWords.help },
];

/** Is somebody typing there? Then plain letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input, textarea, select") || target.closest("dialog") !== null
  );
}
