import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { publicPictures } from "@/db/schema/media";
import { corrections } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import type { Freshness } from "@/newsroom/journal/record";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { showAround } from "./around";
import { picturesOf, type StoryContent } from "./content";
import type { DecidedOn } from "./decided-on";
import { searchTextOf } from "./search-text";
import { lendWords } from "./shown-pictures";
import { type OpenStory, openedContent } from "./story";
import { pagesShowing } from "./tags";
import { takeAction } from "./take";
import { uncover } from "./uncover";

type Taken = Promise<Outcome<OpenStory>>;

const reviewed = { unreviewed: false, unreviewedBy: null, unreviewedReason: null };

/** Puts the approved revision before the public («انتشار»), if it still has the hash that was approved. */
export function publishStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  const columns = (story: OpenStory) => ({ ...liveColumns(story), ...reviewed });
  return takeAction(viewer, id, decidedOn, "publish", { columns, effects: showWorkingRevision });
}

/** Publishes without review («انتشار اضطراری»), for a reason; flagged until another manager clears it. */
export function publishInEmergency(viewer: Viewer, id: string, decidedOn: DecidedOn, reason: string): Taken {
  const columns = (story: OpenStory, kept: string) => ({
    ...liveColumns(story),
    unreviewed: true,
    unreviewedBy: viewer.personId,
    unreviewedReason: kept,
  });
  return takeAction(viewer, id, decidedOn, "emergency", { reason, columns, effects: showWorkingRevision });
}

/** Another manager has read what was published in an emergency and stands by it («تأیید پس از انتشار»). */
export function clearStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Taken {
  const columns = (story: OpenStory) => ({ ...reviewed, ...sealOfLive(viewer, story) });
  const effects = async (tx: Transaction, story: OpenStory) => pagesOfOpened(tx, story);
  return takeAction(viewer, id, decidedOn, "clear", { columns, effects });
}

// A later working copy may have been approved already; that seal stays.
function sealOfLive(viewer: Viewer, story: OpenStory) {
  if (story.liveNumber === null || story.liveNumber <= story.approvedNumber) return {};
  return {
    approvedBefore: story.approvedNumber,
    approvedNumber: story.liveNumber,
    approvedHash: story.liveHash,
    approvedBy: viewer.personId,
    approvedAt: now(),
  };
}

/** What changes in a story's row when its working revision becomes what citizens read. */
export function liveColumns(story: OpenStory) {
  const at = now();
  const content = openedContent(story);
  const isNews = story.publishedAt === null || content.change.kind !== "minor";
  return {
    liveNumber: story.workingNumber,
    liveOrganisationId: content.organisationId,
    livePartners: content.partners,
    liveTopicId: content.topicId,
    publishedAt: story.publishedAt ?? at,
    ...(isNews ? { changedAt: at } : {}),
    searchText: searchTextOf(content),
    claimedBy: null,
    claimedAt: null,
    returnedBy: null,
    returnedReason: null,
    returnedAt: null,
    scheduledFor: null,
    scheduledBy: null,
    heldAt: null,
    heldBecause: null,
    embargoUntil: null,
    embargoBy: null,
  };
}

/** Puts the working revision's pictures and its correction before the public; out come the pages that change. */
export async function showWorkingRevision(tx: Transaction, story: OpenStory): Promise<Freshness> {
  const content = openedContent(story);
  await showPictures(tx, story.id, content);
  await lendWords(tx, content);
  await tellCorrection(tx, story, content);
  await showAround(tx, story.id, content);
  await uncover(tx, story.id);
  return pagesOfOpened(tx, story);
}

/** From now on the public may see these pictures of the story, and no others. */
export async function showPictures(tx: Transaction, storyId: string, content: StoryContent): Promise<void> {
  await tx.delete(publicPictures).where(eq(publicPictures.storyId, storyId));
  const ids = [...new Set(picturesOf(content).map((picture) => picture.mediaId))];
  if (ids.length > 0) await tx.insert(publicPictures).values(ids.map((mediaId) => ({ storyId, mediaId })));
}

async function tellCorrection(tx: Transaction, story: OpenStory, content: StoryContent): Promise<void> {
  const { kind, note } = content.change;
  if (story.liveNumber === null || kind === "minor") return;
  await tx
    .insert(corrections)
    .values({ storyId: story.id, revisionNumber: story.workingNumber, kind, note, publishedAt: now() });
}

async function pagesOfOpened(tx: Transaction, story: OpenStory): Promise<Freshness> {
  return { tags: await pagesShowing(tx, story) };
}
