import { StoryQueue } from "@/components/stories/desk/story-queue";
import type { Viewer } from "@/newsroom/people/person";
import { deskStories } from "@/newsroom/stories/desk-queries";
import { tabFilter } from "./tabs";

const SHOWN = 12;

/** What waits for this person, beside the story they have open. */
export async function Queue({ viewer, open }: { viewer: Viewer; open?: string }) {
  const rows = await deskStories(viewer, tabFilter(viewer, "waiting"), null, SHOWN);
  return <StoryQueue rows={rows.map(({ touchedAt: _, ...row }) => row)} {...(open ? { open } : {})} />;
}
