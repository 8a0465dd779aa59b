import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { noChange } from "./content";
import type { DecidedOn } from "./decided-on";
import { revisionOf, storyFor } from "./desk-queries";
import { saveWords } from "./draft";
import { reviseStory } from "./revise";
import type { Kept } from "./story";

/**
 * Brings an old revision back as a new one («بازگرداندن این نسخه»): the viewer's own, to be reviewed like any other;
 * what is public stays as it is, and no history is rewritten. A published text is opened for editing first.
 * Refuses with general.not-found, and as reviseStory and saveStory do.
 */
export async function restoreRevision(
  viewer: Viewer,
  id: string,
  decidedOn: DecidedOn,
  number: number,
): Promise<Outcome<Kept>> {
  const story = await storyFor(viewer, id);
  const revision = story && Number.isSafeInteger(number) ? await revisionOf(story, number) : null;
  if (!story || !revision) return refused({ key: "general.not-found" });
  if (story.workingState === "published") {
    const opened = await reviseStory(viewer, id, decidedOn);
    if (!opened.ok) return opened;
  }
  const change = story.liveNumber === null ? revision.content.change : noChange;
  return saveWords(viewer, id, decidedOn, {
    change: (content) => done({ ...revision.content, organisationId: content.organisationId, change }),
    alsoBy: [],
    alongside: async (tx) => {
      const subject = { kind: "story", id } as const;
      await record(tx, {
        actor: viewer,
        action: "story.restore-revision",
        subject,
        revision: number,
      });
      return null;
    },
  });
}
