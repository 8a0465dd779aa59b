import {
  holds,
  holdsAny,
  organisationsWhere,
  type Role,
  speaksFor,
  type Viewer,
} from "@/newsroom/people/person";

const answerers = ["editor", "manager", "moderator"] as const satisfies readonly Role[];

/** Reading what waits, registering, refusing and referring are the moderators' (product.md). */
export function mayRoute(viewer: Viewer, organisationId: string): boolean {
  return holds(viewer, "moderator", organisationId);
}

/** Not showing it or taking it away: never by somebody who speaks for the organisation that is asked. */
export function mayRefuse(viewer: Viewer, organisationId: string): boolean {
  return mayRoute(viewer, organisationId) && !speaksFor(viewer, organisationId);
}

/** Answering in the organisation's name. */
export function mayAnswer(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, answerers, organisationId);
}

/** The organisations whose demands this viewer sees at the desk: "all", or their ids (perhaps none). */
export function demandsSeen(viewer: Viewer): "all" | string[] {
  return organisationsWhere(viewer, answerers);
}
