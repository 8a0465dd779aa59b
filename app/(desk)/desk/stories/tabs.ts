import { holdsSomewhere, type Viewer } from "@/newsroom/people/person";
import type { BulkAction } from "@/newsroom/stories/bulk";
import type { DeskFilter } from "@/newsroom/stories/desk-queries";
import type { WorkingState } from "@/newsroom/stories/workflow";

export const tabs = [
  "waiting",
  "draft",
  "submitted",
  "reviewed",
  "approved",
  "scheduled",
  "live",
  "ageing",
  "unreviewed",
  "takenDown",
  "spiked",
] as const;
export type Tab = (typeof tabs)[number];

/** The tab an address names; the first one otherwise. */
export function tabFrom(text: unknown): Tab {
  return tabs.find((tab) => tab === text) ?? "waiting";
}

/** The stories of a tab. */
export function tabFilter(viewer: Viewer, tab: Tab): DeskFilter {
  if (tab === "waiting") return waitingFilter(viewer);
  if (tab === "live") return { standings: ["live"] };
  if (tab === "ageing") return { ageing: true };
  if (tab === "takenDown") return { standings: ["withdrawn", "removed"] };
  return tab === "unreviewed" ? { unreviewed: true } : { states: [tab] };
}

// Whose turn it is: the author's drafts, what an editor reviews and publishes, what a manager approves.
function waitingFilter(viewer: Viewer): DeskFilter {
  const states: WorkingState[] = [];
  if (holdsSomewhere(viewer, ["editor"])) states.push("submitted", "approved");
  if (holdsSomewhere(viewer, ["manager"])) states.push("reviewed", "approved");
  return states.length > 0 ? { states } : { states: ["draft"], mine: true };
}

const inBulk: Partial<Record<Tab, readonly BulkAction[]>> = {
  waiting: ["claim", "endorse", "return", "publish"],
  draft: ["spike"],
  submitted: ["claim", "endorse", "return"],
  reviewed: ["return"],
  approved: ["publish", "return"],
  spiked: ["unspike"],
};

/** The steps that make sense for many stories of a tab at once; the verbs decide on each. */
export function bulkActionsOf(tab: Tab): readonly BulkAction[] {
  return inBulk[tab] ?? [];
}
