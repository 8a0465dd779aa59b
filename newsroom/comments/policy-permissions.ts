import { holds, speaksFor, type Viewer } from "@/newsroom/people/person";
import type { Told } from "./permissions";
import { type Policy, policies } from "./policy";

/** Looking before or after publication is for the moderators of the organisation. */
export function mayChangePolicy(viewer: Viewer, { organisationId }: Told): boolean {
  return holds(viewer, "moderator", organisationId);
}

/**
 * Closing, and opening again, is the central desk's moderators' alone, and not of those who also write, edit or manage in
 * an organisation the story is told by: nobody ends the talk about their own work.
 */
function mayClose(viewer: Viewer, { organisationId, partners }: Told): boolean {
  const isCentral = viewer.memberships.some(({ role, central }) => role === "moderator" && central);
  return isCentral && ![organisationId, ...partners].some((told) => speaksFor(viewer, told));
}

/** The rules this viewer may set where this one holds now. */
export function policiesFor(viewer: Viewer, story: Told, now: Policy): Policy[] {
  if (!mayChangePolicy(viewer, story)) return [];
  if (mayClose(viewer, story)) return [...policies];
  return now === "closed" ? [] : policies.filter((policy) => policy !== "closed");
}
