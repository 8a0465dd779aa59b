import { organisationsWhere, type Viewer } from "@/newsroom/people/person";

/** The registry speaks for the whole city: editors and administrators of the central desk keep it. */
export function mayKeepNames(viewer: Viewer): boolean {
  return organisationsWhere(viewer, ["editor", "administrator"]) === "all";
}
