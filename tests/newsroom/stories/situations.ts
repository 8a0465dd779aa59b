import { approveStory, claimStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import { scheduleStory } from "@/newsroom/stories/schedule";
import { spikeStory } from "@/newsroom/stories/spike";
import type { Kept } from "@/newsroom/stories/story";
import { removeStory, withdrawStory } from "@/newsroom/stories/withdraw";
import { aDraft, aLive, anEmergency, aRevised, granted, type Newsroom } from "@/tests/stories";

/** A state a story can really be in. */
export interface Situation {
  working: "draft" | "submitted" | "reviewed" | "approved" | "scheduled" | "published" | "spiked";
  standing: "none" | "live" | "withdrawn" | "removed";
  unreviewed?: boolean;
  claimed?: boolean;
}

const open = ["draft", "submitted", "reviewed", "approved", "scheduled"] as const;

/** Far enough ahead that no test waits for it. */
const nextWeek = () => new Date(Date.now() + 7 * 24 * 3_600_000);

function* everySituation(): Generator<Situation> {
  for (const working of [...open, "spiked"] as const) yield { working, standing: "none" };
  yield { working: "submitted", standing: "none", claimed: true };
  yield { working: "submitted", standing: "live", claimed: true };
  for (const unreviewed of [false, true]) {
    for (const standing of ["live", "withdrawn", "removed"] as const) {
      for (const working of [...open, "published"] as const) yield { working, standing, unreviewed };
    }
  }
}

export const situations = [...everySituation()];

export function nameOf({ working, standing, unreviewed, claimed }: Situation): string {
  return `${working}/${standing}${unreviewed ? " (unreviewed)" : ""}${claimed ? " (claimed)" : ""}`;
}

/** A new story in this situation. The author wrote and sent it; editor and manager did the rest. */
export async function build(room: Newsroom, at: Situation): Promise<Kept> {
  const kept = await firstPart(room, at);
  await advance(room, kept, at);
  await takeDown(room, kept, at);
  return kept;
}

async function firstPart(room: Newsroom, at: Situation): Promise<Kept> {
  if (at.standing === "none") return aDraft(room);
  const live = at.unreviewed ? await anEmergency(room) : await aLive(room);
  return at.working === "published" ? live : aRevised(room, live);
}

async function advance(room: Newsroom, { id, number }: Kept, at: Situation): Promise<void> {
  if (at.working === "spiked") await granted(spikeStory(room.editor, id, number));
  const steps = [
    () => submitStory(room.author, id, number),
    () => endorseStory(room.editor, id, number),
    () => approveStory(room.manager, id, number),
    () => scheduleStory(room.editor, id, number, nextWeek()),
  ];
  for (const step of steps.slice(0, Math.max(0, open.indexOf(at.working as "draft")))) await granted(step());
  if (at.claimed) await granted(claimStory(room.editor, id, number));
}

async function takeDown(room: Newsroom, { id, number }: Kept, { standing }: Situation): Promise<void> {
  if (standing === "withdrawn") await granted(withdrawStory(room.manager, id, number, "نادرست بود"));
  if (standing === "removed") await granted(removeStory(room.manager, id, number, "نادرست بود"));
}
