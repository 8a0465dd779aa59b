import type { CheckKey } from "@/words/fa/checks";
import type { Check } from "../check";
import { matches } from "../check";
import { touchesSpared } from "../spared";

interface Rule {
  key: CheckKey;
  pattern: RegExp;
  /** What the match should say; null where it is right after all. */
  mend: (match: RegExpExecArray) => string | null;
  /** It changes only what stands around Latin words, which it takes along unchanged. */
  around?: boolean;
}

/** A rule of orthography: every match outside of what is spared becomes a suggestion with its mending. */
export function orthography({ key, pattern, mend, around = false }: Rule): Check {
  return {
    key,
    group: "orthography",
    inPassage: ({ text, spared }) =>
      matches(text, pattern, mend).filter(
        (hit) =>
          hit.mend !== null &&
          hit.mend !== text.slice(hit.from, hit.to) &&
          (around || !touchesSpared(hit, spared)),
      ),
  };
}
