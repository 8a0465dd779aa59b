import { moment } from "@/app/present/moment";
import type { Waiting } from "@/components/people/waiting-list";
import type { WaitingStory } from "@/components/stories/desk/waiting-stories";
import { countWaiting } from "@/newsroom/comments/filters";
import { holdsSomewhere, type Role, type Viewer } from "@/newsroom/people/person";
import { deskCounts, deskStories } from "@/newsroom/stories/desk-queries";
import { deskWords } from "@/words/fa/people";
import { tabFilter } from "./stories/tabs";

// Whose turn it is in which state of a story; one's own drafts stand in the list itself.
const turns = {
  submitted: ["editor"],
  reviewed: ["manager"],
  approved: ["editor", "manager"],
} as const satisfies Record<string, readonly Role[]>;
const states = ["submitted", "reviewed", "approved"] as const;

const SHOWN = 6;
const MOST = 100;

/** How much waits for this person, by their roles; what nobody waits for is left out. */
export async function waitingFor(viewer: Viewer): Promise<Waiting[]> {
  const [stories, comments, unreviewed] = await Promise.all([
    deskCounts(viewer),
    countWaiting(viewer),
    unreviewedFor(viewer),
  ]);
  const all = [
    ...states
      .filter((state) => holdsSomewhere(viewer, turns[state]))
      .map((state) => ({
        href: `/desk/stories?tab=${state}`,
        label: deskWords.states[state],
        count: stories[state],
      })),
    { href: "/desk/stories?tab=unreviewed", label: deskWords.unreviewed, count: unreviewed },
    { href: "/desk/comments", label: deskWords.comments, count: comments },
  ];
  return all.filter(({ count }) => count > 0);
}

// A manager answers for what went out unreviewed, until another one has cleared it.
async function unreviewedFor(viewer: Viewer): Promise<number> {
  if (!holdsSomewhere(viewer, ["manager"])) return 0;
  return (await deskStories(viewer, { unreviewed: true }, null, MOST)).length;
}

/** The newest few stories that wait for this person. */
export async function waitingStories(viewer: Viewer): Promise<WaitingStory[]> {
  const rows = await deskStories(viewer, tabFilter(viewer, "waiting"), null, SHOWN);
  return rows.map(({ touchedAt, ...row }) => ({ ...row, touched: moment(touchedAt) }));
}
