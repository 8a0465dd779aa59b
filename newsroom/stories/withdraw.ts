import { eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { publicPictures } from "@/db/schema/media";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import type { Freshness } from "@/newsroom/journal/record";
import { type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { hideAround, showAround } from "./around";
import type { DecidedOn } from "./decided-on";
import { liveContentOf } from "./desk-queries";
import { showPictures } from "./publish";
import { redirectTarget, redirectToRemoved } from "./redirect";
import { searchTextOf } from "./search-text";
import type { OpenStory } from "./story";
import { pagesShowing } from "./tags";
import { takeAction } from "./take";

type Taken = Promise<Outcome<OpenStory>>;

/** Declares a live story invalid («اعلام بی‌اعتباری»): its text stays, under a dated banner with this explanation. */
export function withdrawStory(viewer: Viewer, id: string, decidedOn: DecidedOn, explanation: string): Taken {
  const columns = (_: OpenStory, kept: string) => ({ withdrawnAt: now(), withdrawnNote: kept });
  return takeAction(viewer, id, decidedOn, "withdraw", { reason: explanation, columns, effects: purged });
}

/**
 * Takes a story off the site («حذف از سایت»): 410, or a redirect to `redirect`, a public page of this site (empty: none).
 * Refuses with stories.redirect-outside, -itself, -not-public beside the issues of take.ts.
 */
export async function removeStory(
  viewer: Viewer,
  id: string,
  decidedOn: DecidedOn,
  reason: string,
  redirect = "",
): Taken {
  const target = await redirectTarget(id, redirect);
  if (!target.ok) return refused(...target.issues);
  const columns = (_: OpenStory, kept: string) => ({
    removedAt: now(),
    removedReason: kept,
    redirectTo: target.value,
    searchText: "",
  });
  const effects = async (tx: Transaction, story: OpenStory) => {
    await tx.delete(publicPictures).where(eq(publicPictures.storyId, story.id));
    await hideAround(tx, story.id);
    return purged(tx, story);
  };
  return takeAction(viewer, id, decidedOn, "remove", {
    reason,
    columns,
    effects,
    lastly: (tx) => redirectToRemoved(tx, target.value),
  });
}

const standsAgain = {
  withdrawnAt: null,
  withdrawnNote: null,
  removedAt: null,
  removedReason: null,
  redirectTo: null,
};

/** Puts a withdrawn or removed story back («بازگرداندن»), as it was when it was taken down. */
export function restoreStory(viewer: Viewer, id: string, decidedOn: DecidedOn, reason: string): Taken {
  const columns = () => standsAgain;
  return takeAction(viewer, id, decidedOn, "restore", { reason, columns, effects: showLiveRevision });
}

async function showLiveRevision(tx: Transaction, story: OpenStory): Promise<Freshness> {
  const content = await liveContentOf(story, tx);
  if (content) await showPictures(tx, story.id, content);
  if (content) await showAround(tx, story.id, content);
  if (content)
    await tx
      .update(stories)
      .set({ searchText: searchTextOf(content) })
      .where(eq(stories.id, story.id));
  return { tags: await pagesShowing(tx, story) };
}

// The page that was kept may not be shown again, not even while the database is away.
async function purged(tx: Transaction, story: OpenStory): Promise<Freshness> {
  return { tags: await pagesShowing(tx, story), kind: "purge" };
}
