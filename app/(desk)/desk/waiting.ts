import type { Waiting } from "@/components/people/waiting-list";
import { countWaiting } from "@/newsroom/comments/filters";
import { holdsSomewhere, type Role, type Viewer } from "@/newsroom/people/person";
import { deskCounts } from "@/newsroom/stories/desk-queries";
import { deskWords } from "@/words/fa/people";

// Whose turn it is in which state of a story.
const turns = {
  submitted: ["editor", "manager"],
  reviewed: ["manager"],
  approved: ["editor", "manager"],
  draft: ["author", "editor"],
} as const satisfies Record<string, readonly Role[]>;
const states = ["submitted", "reviewed", "approved", "draft"] as const;

/** What waits for this person, by their roles; what nobody waits for is left out. */
export async function waitingFor(viewer: Viewer): Promise<Waiting[]> {
  const [stories, comments] = await Promise.all([deskCounts(viewer), countWaiting(viewer)]);
  const all = [
    ...states
      .filter((state) => holdsSomewhere(viewer, turns[state]))
      .map((state) => ({
        href: `/desk/stories?tab=${state}`,
        label: deskWords.states[state],
        count: stories[state],
      })),
    { href: "/desk/comments", label: deskWords.comments, count: comments },
  ];
  return all.filter(({ count }) => count > 0);
}
