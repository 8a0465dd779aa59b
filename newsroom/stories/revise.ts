import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "./decided-on";
import { storyFor } from "./desk-queries";
import type { OpenStory } from "./story";
import { takeAction } from "./take";

/**
 * Opens a working copy of a live story («ویرایش خبر منتشرشده»); the public copy stays byte for byte as it is.
 * There is one working copy: when one is open already, this opens the same one.
 */
export async function reviseStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Promise<Outcome<OpenStory>> {
  const columns = () => ({ draftedBy: viewer.personId, submittedBy: null, submittedAt: null, returnedReason: null, returnedBy: null });
  const opened = await takeAction(viewer, id, decidedOn, "revise", { columns });
  if (opened.ok || !opened.issues.some(({ key }) => key === "stories.wrong-state" || key === "stories.changed-meanwhile")) return opened;
  const story = await storyFor(viewer, id);
  return story && isOpen(story) ? done(story) : refused(...opened.issues);
}

function isOpen(story: OpenStory): boolean {
  return story.standing === "live" && story.workingState !== "published" && story.workingState !== "spiked";
}
