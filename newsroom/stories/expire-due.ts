import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { publicPictures } from "@/db/schema/media";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { eachAlone } from "@/newsroom/each-alone";
import { record } from "@/newsroom/journal/record";
import { machinery } from "@/newsroom/machinery";
import { tell } from "@/newsroom/notices/tell";
import { peopleWith } from "@/newsroom/people/queries";
import { hideAround } from "./around";
import { dueToExpire, lockedStory } from "./due-queries";
import { withoutExpiry } from "./expiry";
import { redirectTarget, redirectToRemoved } from "./redirect";
import type { OpenStory } from "./story";
import { pagesShowing } from "./tags";

/** Takes every story off the site whose time there is over, each once; in the name of the reason that was given. */
export async function expireDue(): Promise<void> {
  await eachAlone(await dueToExpire(), async (id) => {
    // Where it leads may have been taken down meanwhile: then it leads nowhere, and says that it is gone.
    const target = await redirectNow(id);
    await db.transaction((tx) => expireOne(tx, id, target));
  });
}

async function redirectNow(id: string): Promise<string | null> {
  const columns = { redirect: stories.expiryRedirect };
  const [row] = await db.select(columns).from(stories).where(eq(stories.id, id));
  const target = await redirectTarget(id, row?.redirect ?? "");
  return target.ok ? target.value : null;
}

async function expireOne(tx: Transaction, id: string, wanted: string | null): Promise<void> {
  const target = wanted && !(await redirectToRemoved(tx, wanted)) ? wanted : null;
  const story = await lockedStory(tx, id);
  if (!story?.expiresAt || story.expiresAt > now()) return;
  if (story.standing !== "live" && story.standing !== "withdrawn") return;
  const pages = await pagesShowing(tx, story);
  await tx.update(stories).set(removed(story, target)).where(eq(stories.id, id));
  await tx.delete(publicPictures).where(eq(publicPictures.storyId, id));
  await hideAround(tx, id);
  const lost = story.expiryRedirect !== null && target === null;
  await tell(tx, {
    kind: lost ? "story.expire-nowhere" : "story.expire",
    to: [story.draftedBy, ...(await peopleWith(tx, ["editor", "manager"], story.organisationId))],
    by: machinery,
    storyId: id,
    values: { headline: story.headline },
  });
  const entry = {
    actor: machinery,
    action: "story.expire",
    subject: { kind: "story", id } as const,
    from: `${story.workingState}/${story.standing}`,
    to: `${story.workingState}/removed`,
    revision: story.workingNumber,
    reason: story.expiryReason,
    detail: { redirect: target },
  };
  await record(tx, entry, { tags: pages, kind: "purge" });
}

function removed({ expiryReason }: OpenStory, redirectTo: string | null) {
  return {
    ...withoutExpiry,
    standing: "removed" as const,
    removedAt: now(),
    removedReason: expiryReason,
    redirectTo,
    searchText: "",
    touchedAt: now(),
  };
}
