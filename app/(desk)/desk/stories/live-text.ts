import type { DeskStory } from "@/components/stories/desk/desk-story";
import { liveContentOf } from "@/newsroom/stories/desk-queries";
import { knownNames } from "@/newsroom/stories/known-names";
import type { OpenStory } from "@/newsroom/stories/story";

/** What citizens read of the story now, with the names that count as facts in it; null while it is not public. */
export async function liveTextOf(story: OpenStory): Promise<DeskStory["live"]> {
  if (story.liveNumber === null) return null;
  const [content, known] = await Promise.all([liveContentOf(story), knownNames()]);
  return content && { number: story.liveNumber, content, known };
}
