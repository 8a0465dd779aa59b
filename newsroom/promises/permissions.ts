import { holdsAny, holdsSomewhere, type Viewer } from "@/newsroom/people/person";

/** Who says what became of a promise: those who answer for its owner, or for the story that made it. */
export const deciders = ["editor", "manager"] as const;

/** May this viewer decide on this promise? */
export function mayDecide(
  viewer: Viewer,
  promise: { ownerId: string; storyOrganisationId: string },
): boolean {
  return (
    holdsAny(viewer, deciders, promise.ownerId) || holdsAny(viewer, deciders, promise.storyOrganisationId)
  );
}

/** May this viewer open the list of promises? */
export function maySeePromises(viewer: Viewer): boolean {
  return holdsSomewhere(viewer, ["author", "editor", "manager"]);
}
