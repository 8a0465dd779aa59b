import type { Viewer } from "@/newsroom/people/person";
import { noChange, type StoryContent } from "@/newsroom/stories/content";
import { revisionOf, storyFor } from "@/newsroom/stories/desk-queries";

/** The text that a screen opened with revision `number`: what two texts that grew from it are joined on. */
export async function baseFor(viewer: Viewer, id: string, number: unknown): Promise<StoryContent | null> {
  if (typeof number !== "number" || !Number.isSafeInteger(number)) return null;
  const story = await storyFor(viewer, id);
  const revision = story ? await revisionOf(story, number) : null;
  if (!story || !revision) return null;
  return number === story.liveNumber ? { ...revision.content, change: noChange } : revision.content;
}
