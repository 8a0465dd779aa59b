import type { Role } from "@/newsroom/people/person";

/** How far the working copy of a story is. */
export const workingStates = [
  "draft",
  "submitted",
  "reviewed",
  "approved",
  "scheduled",
  "published",
  "spiked",
] as const;
export type WorkingState = (typeof workingStates)[number];

/** How the story stands before citizens. */
export const standings = ["none", "live", "withdrawn", "removed"] as const;
export type Standing = (typeof standings)[number];

/** What a step asks for beyond role and state; each is one function in permissions.ts, or read by the verb. */
export type Need =
  | "reason"
  | "publishable"
  | "changed"
  | "own-draft"
  | "submitter"
  | "unclaimed"
  | "other-eyes"
  | "other-eyes-live"
  | "sealed"
  | "not-drafter"
  | "in-time"
  | "unreviewed"
  | "other-publisher";

export interface Step {
  from: readonly WorkingState[];
  /** Where the working copy goes; "same" leaves it where it is. */
  to: WorkingState | "same";
  standing: readonly Standing[];
  /** How the story stands afterwards, when that changes. */
  becomes?: Standing;
  by: readonly Role[];
  /** Also for these roles of its partner organisations; everything else is the lead organisation's to decide. */
  jointly?: true;
  needs: readonly Need[];
}

const writers = ["author", "editor", "manager"] as const;
const reviewers = ["editor", "manager"] as const;
const managers = ["manager"] as const;
const anyState = workingStates.filter((state) => state !== "spiked");
const notTakenDown = ["none", "live"] as const;

/**
 * The life of a story (product.md), once. Buttons, verbs, SQL guards, docs/workflow.md and tests read this table.
 * An action may have several steps; the one whose `from` holds the present state applies.
 * What the clock does by itself stands below the table, as steps nobody has a button for.
 */
export const workflow = {
  save: [
    { from: ["draft"], to: "draft", standing: standings, by: writers, jointly: true, needs: [] },
    { from: ["submitted"], to: "submitted", standing: standings, by: reviewers, needs: [] },
    { from: ["reviewed"], to: "reviewed", standing: standings, by: reviewers, needs: [] },
    { from: ["approved"], to: "submitted", standing: standings, by: reviewers, needs: [] },
  ],
  submit: [
    {
      from: ["draft"],
      to: "submitted",
      standing: notTakenDown,
      by: writers,
      needs: ["publishable", "changed"],
    },
  ],
  recall: [
    { from: ["submitted"], to: "draft", standing: standings, by: writers, needs: ["submitter", "unclaimed"] },
  ],
  claim: [{ from: ["submitted"], to: "submitted", standing: standings, by: reviewers, needs: ["unclaimed"] }],
  return: [
    { from: ["submitted"], to: "draft", standing: standings, by: reviewers, needs: ["reason"] },
    { from: ["reviewed", "approved"], to: "draft", standing: standings, by: managers, needs: ["reason"] },
  ],
  endorse: [
    {
      from: ["submitted"],
      to: "reviewed",
      standing: notTakenDown,
      by: ["editor"],
      needs: ["publishable", "changed"],
    },
    {
      from: ["draft"],
      to: "reviewed",
      standing: notTakenDown,
      by: ["editor"],
      needs: ["own-draft", "publishable", "changed"],
    },
  ],
  approve: [
    {
      from: ["reviewed"],
      to: "approved",
      standing: notTakenDown,
      by: managers,
      needs: ["other-eyes", "publishable"],
    },
  ],
  publish: [
    {
      from: ["approved"],
      to: "published",
      standing: notTakenDown,
      becomes: "live",
      by: reviewers,
      needs: ["sealed", "not-drafter", "publishable", "in-time"],
    },
  ],
  schedule: [
    {
      from: ["approved"],
      to: "scheduled",
      standing: notTakenDown,
      by: reviewers,
      needs: ["sealed", "not-drafter", "publishable"],
    },
  ],
  unschedule: [{ from: ["scheduled"], to: "approved", standing: standings, by: reviewers, needs: [] }],
  emergency: [
    {
      from: ["draft", "submitted", "reviewed", "approved", "scheduled"],
      to: "published",
      standing: notTakenDown,
      becomes: "live",
      by: managers,
      needs: ["reason", "publishable", "changed", "in-time"],
    },
  ],
  clear: [
    {
      from: ["draft", "submitted", "reviewed", "published"],
      to: "same",
      standing: ["live", "withdrawn"],
      by: managers,
      needs: ["unreviewed", "other-publisher", "other-eyes-live"],
    },
  ],
  revise: [{ from: ["published"], to: "draft", standing: ["live"], by: writers, needs: [] }],
  withdraw: [
    { from: anyState, to: "same", standing: ["live"], becomes: "withdrawn", by: managers, needs: ["reason"] },
  ],
  remove: [
    {
      from: anyState,
      to: "same",
      standing: ["live", "withdrawn"],
      becomes: "removed",
      by: managers,
      needs: ["reason"],
    },
  ],
  restore: [
    {
      from: anyState,
      to: "same",
      standing: ["withdrawn", "removed"],
      becomes: "live",
      by: managers,
      needs: ["reason"],
    },
  ],
  spike: [{ from: ["draft"], to: "spiked", standing: ["none"], by: reviewers, needs: [] }],
  unspike: [{ from: ["spiked"], to: "draft", standing: ["none"], by: reviewers, needs: [] }],
} as const satisfies Record<string, readonly Step[]>;

/** When the hour of a scheduled story comes, in the name of who scheduled it: their rights are asked for once more. */
export const whenDue = {
  from: ["scheduled"],
  to: "published",
  standing: notTakenDown,
  becomes: "live",
  by: reviewers,
  needs: ["sealed", "not-drafter", "in-time"],
} as const satisfies Step;

export type Action = keyof typeof workflow;
export const actions = Object.keys(workflow) as Action[];

/** The step of an action that applies in this state, whoever asks; null when there is none. */
export function stepFrom(action: Action, state: WorkingState, standing: Standing): Step | null {
  const steps: readonly Step[] = workflow[action];
  return steps.find((step) => step.from.includes(state) && step.standing.includes(standing)) ?? null;
}
