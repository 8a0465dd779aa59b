import type { BrokenLink } from "@/components/checks/teaching";
import type { Broken } from "@/newsroom/links/queries";
import { linkVerdictWords } from "@/words/fa/links";

/** Verdicts as the screen says them. */
export function brokenWords(broken: readonly Broken[]): BrokenLink[] {
  return broken.map(({ href, verdict }) => ({ href, reason: linkVerdictWords[verdict] }));
}
