import type { StoryContent } from "@/newsroom/stories/content";
import { conflictWords, differenceWords } from "@/words/fa/desk-story-keeping";
import { storyFieldWords } from "@/words/fa/desk-story-screen";

const more: Partial<Record<keyof StoryContent, string>> = {
  language: differenceWords.language,
  kind: conflictWords.kind,
  follows: conflictWords.follows,
};

/** A part of a story as the screen names it. */
export function clashLabel(part: keyof StoryContent): string {
  const labels: Partial<Record<keyof StoryContent, string>> = storyFieldWords;
  return labels[part] ?? more[part] ?? conflictWords.otherPart;
}
