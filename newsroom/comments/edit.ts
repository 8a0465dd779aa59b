/** How a change of public words stands: one waits at a time, and the writer's newer one takes the place of the older. */
export const editStates = ["open", "approved", "rejected", "closed"] as const;
export type EditState = (typeof editStates)[number];

/** The newest change of a comment's public words, as its writer follows it. */
export interface TrackedEdit<Reason = string> {
  words: string;
  state: EditState;
  /** From the public list, where it was rejected. */
  reason: Reason | null;
  at: Date;
  decidedAt: Date | null;
}
