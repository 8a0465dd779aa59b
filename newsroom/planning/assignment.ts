export const assignmentStates = ["open", "taken", "done", "dropped"] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** Something somebody is sent to report on by a certain hour (مأموریت خبری), as its readers see it. */
export interface Assignment {
  id: string;
  organisationId: string;
  organisation: string;
  title: string;
  brief: string;
  assigneeId: string | null;
  assignee: string | null;
  deadline: Date;
  eventPlace: string;
  eventAt: Date | null;
  templateId: string | null;
  /** Its template is for glad news. */
  celebratory: boolean;
  /** The story it became, where this viewer may see it; to others there is none. */
  story: { id: string; headline: string; workingState: string } | null;
  /** Whether it has become a story at all; asked by the verbs, said to nobody. */
  hasStory: boolean;
  /** Its story is past the writer's desk: what is left is not the assignee's. */
  delivered: boolean;
  state: AssignmentState;
  droppedReason: string | null;
  planner: string;
  since: Date;
  version: number;
}

/** Past its deadline, neither ended nor handed in. Computed, never stored. */
export function isLate(
  { state, deadline, delivered }: Pick<Assignment, "state" | "deadline" | "delivered">,
  at: Date,
): boolean {
  return (state === "open" || state === "taken") && !delivered && deadline.getTime() < at.getTime();
}
