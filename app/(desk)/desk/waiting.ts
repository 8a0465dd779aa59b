import { moment } from "@/app/present/moment";
import type { Waiting } from "@/components/people/waiting-list";
import type { WaitingStory } from "@/components/stories/desk/waiting-stories";
import { now } from "@/newsroom/clock";
import { countWaiting } from "@/newsroom/comments/filters";
import { holdsSomewhere, type Role, type Viewer } from "@/newsroom/people/person";
import { isLate } from "@/newsroom/planning/assignment";
import { writers } from "@/newsroom/planning/permissions";
import { assignmentsIn } from "@/newsroom/planning/queries";
import { type DeskFilter, deskCounts, deskStories } from "@/newsroom/stories/desk-queries";
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
  const [stories, comments, unreviewed, late] = await Promise.all([
    deskCounts(viewer),
    countWaiting(viewer),
    unreviewedFor(viewer),
    lateAssignmentsOf(viewer),
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
    { href: "/desk/assignments", label: deskWords.lateAssignments, count: late },
  ];
  return all.filter(({ count }) => count > 0);
}

// A manager answers for what went out unreviewed, until another one has cleared it.
async function unreviewedFor(viewer: Viewer): Promise<number> {
  if (!holdsSomewhere(viewer, ["manager"])) return 0;
  return (await deskStories(viewer, { unreviewed: true }, null, MOST)).length;
}

/** The newest few stories that wait for this person. */
export function waitingStories(viewer: Viewer): Promise<WaitingStory[]> {
  return shown(viewer, tabFilter(viewer, "waiting"));
}

/** The newest few stories of this person that wait for others. */
export function storiesWithOthers(viewer: Viewer): Promise<WaitingStory[]> {
  return shown(viewer, { handedOn: true });
}

/** Two days without a step, and somebody should be asked. */
const LATE_AFTER = 2 * 86_400_000;

async function shown(viewer: Viewer, filter: DeskFilter): Promise<WaitingStory[]> {
  const rows = await deskStories(viewer, filter, null, SHOWN);
  return rows.map(({ touchedAt, ...row }) => ({
    ...row,
    touched: moment(touchedAt),
    late: row.workingState in turns && now().getTime() - touchedAt.getTime() > LATE_AFTER,
  }));
}

async function lateAssignmentsOf(viewer: Viewer): Promise<number> {
  const assignments = holdsSomewhere(viewer, writers) ? await assignmentsIn(viewer) : [];
  return assignments.filter((assignment) => isLate(assignment, now())).length;
}
