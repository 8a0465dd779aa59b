import {
  holds,
  holdsAny,
  organisationsWhere,
  type Role,
  speaksFor,
  type Viewer,
} from "@/newsroom/people/person";
import { type CommentState, type Decision, decisionsFrom } from "./comment";

/** The organisations a comment's story is told by: its own, and those who tell it together with it. */
export interface Told {
  organisationId: string;
  partners: readonly string[];
}

const repliers = ["editor", "manager", "moderator"] as const satisfies readonly Role[];

/** Deciding is the moderators' of the story's organisation alone: no editor, manager or administrator decides. */
export function mayDecide(viewer: Viewer, organisationId: string): boolean {
  return holds(viewer, "moderator", organisationId);
}

/**
 * Publishing is any moderator's of the organisation. Refusing and removing is not for somebody who also writes or decides
 * for that very organisation, or for a partner of the story: nobody silences what is said about their own desk.
 */
export function mayTake(viewer: Viewer, told: Told, decision: Decision): boolean {
  if (!mayDecide(viewer, told.organisationId)) return false;
  return !silences(decision) || !isOwnDesk(viewer, told);
}

/**
 * The decisions this viewer has buttons for beside a comment in this state. Who was overruled about it (newsroom/overruled.ts)
 * does not silence it again.
 */
export function decisionsFor(
  viewer: Viewer,
  comment: Told & { state: CommentState; overruled: boolean },
): Decision[] {
  return decisionsFrom(comment.state).filter(
    (decision) => mayTake(viewer, comment, decision) && !(comment.overruled && silences(decision)),
  );
}

/** Does this decision keep words from being read? */
export function silences(decision: Decision): boolean {
  return decision !== "publish";
}

function isOwnDesk(viewer: Viewer, { organisationId, partners }: Told): boolean {
  return [organisationId, ...partners].some((each) => speaksFor(viewer, each));
}

/** Featuring is as even-handed as refusing: nobody chooses what stands first under the stories of their own desk. */
export function mayFeature(viewer: Viewer, told: Told): boolean {
  return mayTake(viewer, told, "refuse");
}

/** A decision is judged again by who could have taken any of the two, so not by who speaks for the organisation. */
export function mayJudgeAgain(viewer: Viewer, told: Told): boolean {
  return mayTake(viewer, told, "refuse");
}

/** Where a suspension by this moderator holds: everywhere (null) through the central desk, else in this organisation. */
export function suspensionScope(viewer: Viewer, organisationId: string): string | null {
  return organisationsWhere(viewer, ["moderator"]) === "all" ? null : organisationId;
}

/** Nobody suspends who talks about their own desk: one that holds everywhere reaches every desk they speak for. */
export function maySuspend(viewer: Viewer, told: Told): boolean {
  const { organisationId } = told;
  if (!mayDecide(viewer, organisationId)) return false;
  if (suspensionScope(viewer, organisationId) !== null) return !isOwnDesk(viewer, told);
  return !viewer.memberships.some((held) => speaksFor(viewer, held.organisationId));
}

/** Lifting one is mercy: any moderator does it where it holds. */
export function mayLift(viewer: Viewer, organisationId: string | null): boolean {
  if (organisationId === null) return organisationsWhere(viewer, ["moderator"]) === "all";
  return mayDecide(viewer, organisationId);
}

/** Answering in the organisation's name. */
export function mayReply(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, repliers, organisationId);
}

/** At the desk, unpublished words are for who decides them; public ones also for who may answer them. */
export function maySee(viewer: Viewer, comment: { organisationId: string; state: CommentState }): boolean {
  if (mayDecide(viewer, comment.organisationId)) return true;
  return comment.state === "published" && mayReply(viewer, comment.organisationId);
}

/** The organisations whose comments in this state the viewer sees at the desk: "all", or their ids (perhaps none). */
export function organisationsSeen(viewer: Viewer, state: CommentState): "all" | string[] {
  return organisationsWhere(viewer, state === "published" ? repliers : ["moderator"]);
}
