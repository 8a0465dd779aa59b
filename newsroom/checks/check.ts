import type { StoryContent } from "@/newsroom/stories/content";
import type { CheckKey } from "@/words/fa/checks";
import type { Group, Hit, Where } from "./finding";
import type { KnownName } from "./known-name";
import type { Passage } from "./passage";

/** What a check knows beside the text itself. */
export interface Surroundings {
  names: readonly KnownName[];
  /** The story's day, YYYY-MM-DD in Tehran: publication for a live one, today for a draft. */
  day: string;
  /** Words that neither the dictionary nor the city's own list holds, with what may be meant. */
  unknown?: ReadonlyMap<string, readonly string[]>;
  /** Addresses that did not open, with the reason in words. */
  broken?: ReadonlyMap<string, string>;
}

/** What a check may look at beside one passage. */
export interface Sheet extends Surroundings {
  content: StoryContent;
  passages: readonly Passage[];
}

export interface Placed extends Hit {
  where: Where | null;
}

/**
 * One rule of the craft, advice that stops nobody. It reads one passage at a time (and is asked again only when that
 * passage changes), or the whole sheet. Its sentence and its «چرا؟» are in words/fa/checks.ts under its key.
 */
export interface Check {
  key: CheckKey;
  group: Group;
  inPassage?: (passage: Passage) => Hit[];
  onSheet?: (sheet: Sheet) => Placed[];
}

/** Whether the passage is one of these parts. */
export function isPart(passage: Passage, ...parts: Where["part"][]): boolean {
  return parts.includes(passage.where.part);
}

/** Every match of a pattern as a hit; `mend` says what it should be. */
export function matches(
  text: string,
  pattern: RegExp,
  mend?: (match: RegExpExecArray) => string | null,
): Hit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    mend: mend?.(match) ?? null,
  }));
}
