import { done, type Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "./decided-on";
import { storyFor } from "./desk-queries";
import type { OpenStory } from "./story";
import { takeAction } from "./take";

// What somebody hears who asks for a working copy that is open already.
const OPEN_ALREADY: readonly string[] = ["stories.wrong-state", "stories.changed-meanwhile", "stories.stale"];

const asNew = {
  submittedBy: null,
  submittedAt: null,
  returnedReason: null,
  returnedBy: null,
  returnedAt: null,
};

/**
 * Opens a working copy of a live story («ویرایش خبر منتشرشده»); the public copy stays byte for byte as it is.
 * There is one working copy: when one is open already, however far it is, this opens the same one.
 */
export async function reviseStory(
  viewer: Viewer,
  id: string,
  decidedOn: DecidedOn,
): Promise<Outcome<OpenStory>> {
  const columns = () => ({ ...asNew, draftedBy: viewer.personId });
  const opened = await takeAction(viewer, id, decidedOn, "revise", { columns });
  if (opened.ok || !opened.issues.some(({ key }) => OPEN_ALREADY.includes(key))) return opened;
  const story = await storyFor(viewer, id);
  return story && isOpen(story) ? done(story) : opened;
}

function isOpen({ standing, workingState }: OpenStory): boolean {
  return standing === "live" && workingState !== "published" && workingState !== "spiked";
}
