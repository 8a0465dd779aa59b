import type { Action } from "@/newsroom/stories/workflow";

/** The way forward, the furthest step first: the first of these that is allowed is the screen's one primary button. */
const forward: readonly Action[] = [
  "publish",
  "schedule",
  "approve",
  "claim",
  "endorse",
  "submit",
  "clear",
  "revise",
  "unspike",
  "unschedule",
];

/** What only looks like the way forward, or undoes something: asked for with a reason, or shown among the manager's. */
const weighty: ReadonlySet<Action> = new Set(["emergency", "withdraw", "remove", "restore"]);

/** The primary action of a story for this person; null when only saving is left, or nothing. */
export function primaryAction(actions: readonly Action[]): Action | null {
  return forward.find((action) => actions.includes(action)) ?? null;
}

/** The other quiet steps, without saving, which has its own place. */
export function quietActions(actions: readonly Action[]): Action[] {
  const primary = primaryAction(actions);
  return actions.filter((action) => action !== "save" && action !== primary && !weighty.has(action));
}

export function weightyActions(actions: readonly Action[]): Action[] {
  return actions.filter((action) => weighty.has(action));
}
