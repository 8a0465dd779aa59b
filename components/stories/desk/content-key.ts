import type { StoryContent } from "@/newsroom/stories/content";
import { keyOf } from "@/newsroom/stories/same";

/** Two contents with the same key say the same, whatever the order of their keys or the keyboard they came from. */
export function contentKey(content: StoryContent): string {
  return keyOf(content);
}
