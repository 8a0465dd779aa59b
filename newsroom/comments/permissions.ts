import {
  holds,
  holdsAny,
  organisationsWhere,
  type Role,
  speaksFor,
  type Viewer,
} from "@/newsroom/people/person";
import type { CommentState, Decision } from "./comment";

const repliers = ["editor", "manager", "moderator"] as const satisfies readonly Role[];

/** Deciding is the moderators' of the story's organisation alone: no editor, manager or administrator decides. */
export function mayDecide(viewer: Viewer, organisationId: string): boolean {
  return holds(viewer, "moderator", organisationId);
}

/**
 * Publishing is any moderator's of the organisation. Refusing and removing is not for somebody who also writes or decides
 * for that very organisation: nobody silences what is said about their own desk.
 */
export function mayTake(viewer: Viewer, organisationId: string, decision: Decision): boolean {
  if (!mayDecide(viewer, organisationId)) return false;
  return decision === "publish" || !speaksFor(viewer, organisationId);
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
