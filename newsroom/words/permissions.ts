import { holdsAny, holdsSomewhere, organisationsWhere, type Viewer } from "@/newsroom/people/person";

/** Who decides about words. */
export const wordKeepers = ["editor", "manager", "administrator"] as const;

/** Who decides about the word list of an organisation; null is the list of all, kept at the central desk. */
export function mayKeepWords(viewer: Viewer, organisationId: string | null): boolean {
  if (organisationId === null) return organisationsWhere(viewer, wordKeepers) === "all";
  return holdsAny(viewer, wordKeepers, organisationId);
}

/** Authors propose words for the organisation they write for. */
export function mayProposeWords(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, ["author", ...wordKeepers], organisationId);
}

/** Who may open the page of the word list at all. */
export function mayReadWords(viewer: Viewer): boolean {
  return holdsSomewhere(viewer, wordKeepers);
}
