import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { Finding } from "@/newsroom/checks/finding";
import type { Readability } from "@/newsroom/checks/readability/readability";

/** What the checks found, and what one can do about it: for the panel and for the fields. */
export interface Checks {
  ready: boolean;
  editable: boolean;
  findings: readonly Finding[];
  readability: Readability | null;
  /** How many suggestions this person lets stand. */
  ignored: number;
  /** The one that was shown last. */
  current: string | null;
  /** What was done last, for the live region. */
  said: string;
  mayUndo: boolean;
  mayAddWords: "add" | "propose" | null;
  spelling: "on" | "away";
  links: LinkState;
  mend: (findings: readonly Finding[]) => void;
  choose: (finding: Finding, word: string) => void;
  undo: () => void;
  ignore: (finding: Finding) => void;
  bringBack: () => void;
  show: (finding: Finding) => void;
  addWord: (word: string) => void;
  askLinks: () => void;
  takeEditor: (editor: Editor | null) => void;
}

export type LinkState = "unasked" | "asking" | "good" | "none" | "broken" | "unsaved";

export const ChecksContext = createContext<Checks | null>(null);

/** What the checks found on the story screen this part stands on. */
export function useChecks(): Checks {
  const checks = useContext(ChecksContext);
  if (!checks) throw new Error("this part belongs on the story screen");
  return checks;
}
