import type { KnownName } from "@/newsroom/checks/known-name";
import type { Issue } from "@/newsroom/outcome";

/** An address that did not open. */
export interface BrokenLink {
  href: string;
  reason: string;
}

/** What the page knows for the checks, and the server's side of their buttons. */
export interface Teaching {
  names: readonly KnownName[];
  /** The story's day in Tehran, YYYY-MM-DD. */
  day: string;
  mayAddWords: "add" | "propose" | null;
  /** What did not open when the links were last asked. */
  broken: readonly BrokenLink[];
  verbs: {
    addWord: (word: string, organisationId: string) => Promise<{ ok: boolean; issues: Issue[] }>;
    askLinks: (
      storyId: string,
    ) => Promise<{ ok: true; asked: number; broken: BrokenLink[] } | { ok: false; issues: Issue[] }>;
  };
}
