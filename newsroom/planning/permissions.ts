import { holdsAny, type Viewer } from "@/newsroom/people/person";
import type { Assignment } from "./assignment";

export const planners = ["editor", "manager"] as const;
export const writers = ["author", "editor", "manager"] as const;

export const assignmentActions = ["take", "start", "finish", "hand-over", "replan", "drop"] as const;
export type AssignmentAction = (typeof assignmentActions)[number];

type Who = Pick<Assignment, "organisationId" | "assigneeId" | "state">;

/** May this person plan for this organisation: its editors and managers, and the central desk's. */
export function mayPlanFor(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, planners, organisationId);
}

/** What this person may do with an assignment as it is now; the verbs and the buttons ask here. */
export function mayDo(viewer: Viewer, assignment: Who, action: AssignmentAction): boolean {
  const isOver = assignment.state === "done" || assignment.state === "dropped";
  return !isOver && rules[action](viewer, assignment);
}

const plans = (viewer: Viewer, { organisationId }: Who) => mayPlanFor(viewer, organisationId);
const isMine = (viewer: Viewer, { assigneeId }: Who) => assigneeId === viewer.personId;
const writes = (viewer: Viewer, { organisationId }: Who) => holdsAny(viewer, writers, organisationId);

const rules: Record<AssignmentAction, (viewer: Viewer, assignment: Who) => boolean> = {
  take: (viewer, assignment) => assignment.state === "open" && writes(viewer, assignment),
  start: (viewer, assignment) => isMine(viewer, assignment) && writes(viewer, assignment),
  finish: (viewer, assignment) =>
    assignment.state === "taken" && (isMine(viewer, assignment) || plans(viewer, assignment)),
  "hand-over": plans,
  replan: plans,
  drop: plans,
};
