import { organisationsWhere, type Viewer } from "@/newsroom/people/person";

/** The calendar is the whole city's: its days are kept by the administrators of the central desk. */
export function mayKeepCalendar(viewer: Viewer): boolean {
  return organisationsWhere(viewer, ["administrator"]) === "all";
}
