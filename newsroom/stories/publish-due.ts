import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { eachAlone } from "@/newsroom/each-alone";
import { record } from "@/newsroom/journal/record";
import { machinery } from "@/newsroom/machinery";
import { tell } from "@/newsroom/notices/tell";
import type { Viewer } from "@/newsroom/people/person";
import { peopleWith } from "@/newsroom/people/queries";
import { liveContentOf } from "./desk-queries";
import { dueToPublish, lockedStory } from "./due-queries";
import { knownNames } from "./known-names";
import { move } from "./move";
import { liveColumns, showWorkingRevision } from "./publish";
import { missingToPublish } from "./requirements";
import { type OpenStory, openedContent } from "./story";
import { type HeldBecause, heldReasons } from "./time-terms";
import { whenDue } from "./workflow";

const LATE_AFTER = 60_000;

/**
 * Publishes every scheduled story whose hour has come, each in a transaction of its own that ends as published once or
 * not at all. What may not go out any more is held: approved again, with the reason told to people. Any number of
 * servers may run it at once.
 */
export async function publishDue(): Promise<void> {
  await eachAlone(await dueToPublish(), (id) => db.transaction((tx) => publishOne(tx, id)));
}

async function publishOne(tx: Transaction, id: string): Promise<void> {
  const story = await lockedStory(tx, id);
  // Another server was faster, or somebody took the hour back.
  if (story?.workingState !== "scheduled" || !story.scheduledFor || story.scheduledFor > now()) return;
  const why = await whyHeld(tx, story);
  if (why) return hold(tx, story, why);
  const scheduler = inNameOf(story);
  const moved = await move(tx, scheduler, story, whenDue, { ...liveColumns(story) });
  if (!moved) return hold(tx, story, "rights");
  const fresh = await showWorkingRevision(tx, story);
  const lateness = now().getTime() - story.scheduledFor.getTime();
  const isLate = lateness > LATE_AFTER;
  const minutes = Math.round(lateness / 60_000);
  await tell(tx, {
    kind: isLate ? "story.publish-late" : "story.publish-due",
    to: isLate ? [...concerned(story), ...(await responsible(tx, story))] : concerned(story),
    by: machinery,
    storyId: story.id,
    values: { headline: story.headline, minutes },
  });
  await record(
    tx,
    {
      actor: machinery,
      action: isLate ? "story.publish-late" : "story.publish-due",
      subject: { kind: "story", id: story.id },
      from: `scheduled/${story.standing}`,
      to: "published/live",
      revision: story.workingNumber,
      detail: {
        scheduledBy: story.scheduledBy,
        scheduledFor: story.scheduledFor.toISOString(),
        ...(isLate ? { lateMinutes: minutes } : {}),
      },
    },
    fresh,
  );
}

// The rights, the seal and the second pair of eyes are asked for by `move`, of who scheduled it.
async function whyHeld(tx: Transaction, story: OpenStory): Promise<HeldBecause | null> {
  if (story.standing === "withdrawn" || story.standing === "removed") return "taken-down";
  if (story.embargoUntil && story.embargoUntil > now()) return "embargo";
  if (story.expiresAt && story.expiresAt <= now()) return "expired";
  if (await isSuspended(tx, story.scheduledBy)) return "suspended";
  const missing = missingToPublish(
    openedContent(story),
    await liveContentOf(story, tx),
    await knownNames(tx),
  );
  return missing.length > 0 ? "missing" : null;
}

async function isSuspended(tx: Transaction, personId: string | null): Promise<boolean> {
  if (!personId) return true;
  const columns = { suspendedAt: people.suspendedAt };
  const [person] = await tx.select(columns).from(people).where(eq(people.id, personId));
  return !person || person.suspendedAt !== null;
}

async function hold(tx: Transaction, story: OpenStory, why: HeldBecause): Promise<void> {
  await tx
    .update(stories)
    .set({
      workingState: "approved",
      scheduledFor: null,
      scheduledBy: null,
      heldAt: now(),
      heldBecause: why,
      touchedAt: now(),
    })
    .where(eq(stories.id, story.id));
  await tell(tx, {
    kind: "story.hold",
    to: [...concerned(story), ...(await responsible(tx, story))],
    by: machinery,
    storyId: story.id,
    values: { headline: story.headline, why: heldReasons[why] },
  });
  await record(tx, {
    actor: machinery,
    action: "story.hold",
    subject: { kind: "story", id: story.id },
    from: `scheduled/${story.standing}`,
    to: `approved/${story.standing}`,
    revision: story.workingNumber,
    reason: heldReasons[why],
    detail: { scheduledBy: story.scheduledBy, scheduledFor: story.scheduledFor?.toISOString() ?? null },
  });
}

function concerned({ draftedBy, submittedBy, approvedBy, scheduledBy }: OpenStory): string[] {
  return [draftedBy, submittedBy, approvedBy, scheduledBy].filter((id) => id !== null);
}

function responsible(tx: Transaction, { organisationId }: OpenStory): Promise<string[]> {
  return peopleWith(tx, ["editor", "manager"], organisationId);
}

/** Who scheduled it, for the guards of `move`: the memberships are read there, as they are at this moment. */
function inNameOf({ scheduledBy }: OpenStory): Viewer {
  return { personId: scheduledBy ?? "", name: machinery.name, sessionId: "", memberships: [] };
}
