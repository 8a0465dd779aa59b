import type { Viewer } from "@/newsroom/people/person";
import { canonical, hashOfContent } from "@/newsroom/stories/canonical";
import { contentSchema } from "@/newsroom/stories/content";
import { storyFor } from "@/newsroom/stories/desk-queries";

/** Does the working revision say exactly this? Then a second tab, or a repeated request, has nothing to decide. */
export async function isKeptAlready(viewer: Viewer, id: string, content: unknown): Promise<boolean> {
  const story = await storyFor(viewer, id);
  const read = contentSchema.safeParse(content);
  return story !== null && read.success && hashOfContent(canonical(read.data)) === story.workingHash;
}
