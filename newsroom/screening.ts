import type { Signal } from "./comments/comment";
import { holdsPersonalData } from "./persian/personal-data";
import { holdsLink } from "./persian/web-links";
import { tellOperators } from "./trouble";
import { CHECK_FAILED } from "./try-check";

/** What the screening looks at: what was sent, and what was counted while it was taken in. */
export interface Screened {
  rawName: string;
  rawWords: string;
  /** A field no human sees was filled in, or left out. */
  trap: boolean;
  /** The form is none the city wrote out, or a month old. */
  unsigned: boolean;
  tooSoon: boolean;
  many: boolean;
  /** Somebody else has sent these words under this story. */
  sameWords: boolean;
  /** Others lately said nearly the same. */
  alike: boolean;
  /** The listed words found in it. */
  watchWords: readonly string[];
  /** A check that asks the database failed, or did not answer in time (newsroom/try-check.ts). */
  failed?: boolean;
}

/**
 * Everything that makes a moderator look twice, as a list one can read aloud. All of it is looked at, and each
 * finding is kept. A check can only hold a comment (every comment is held now); none publishes, none refuses.
 */
const checks: readonly { signal: Signal; finds: (comment: Screened) => boolean }[] = [
  { signal: "trap", finds: ({ trap }) => trap },
  { signal: "unsigned", finds: ({ unsigned }) => unsigned },
  { signal: "watch-word", finds: ({ watchWords }) => watchWords.length > 0 },
  { signal: "personal-data", finds: (comment) => holdsPersonalData(typedIn(comment)) },
  { signal: "link", finds: (comment) => holdsLink(typedIn(comment)) },
  { signal: "too-soon", finds: ({ tooSoon }) => tooSoon },
  { signal: "many-this-hour", finds: ({ many }) => many },
  { signal: "same-words", finds: ({ sameWords }) => sameWords },
  { signal: "alike", finds: ({ alike, sameWords }) => alike && !sameWords },
  { signal: "hidden-direction", finds: (comment) => TURNING.test(typedIn(comment)) },
];

// Overrides and isolates turn what stands beside them; a single direction mark is an honest keyboard's.
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

// The name is read by everybody, too.
function typedIn({ rawName, rawWords }: Screened): string {
  return `${rawName}\n${rawWords}`;
}

/** The signals a comment gives, in the list's order. A check that fails holds, and says that it failed. */
export function screen(comment: Screened): Signal[] {
  const found = checks.flatMap(({ signal, finds }): Signal[] => {
    try {
      return finds(comment) ? [signal] : [];
    } catch (error) {
      tellOperators(CHECK_FAILED, error);
      return ["check-failed"];
    }
  });
  return [...new Set(comment.failed ? [...found, "check-failed" as const] : found)];
}
