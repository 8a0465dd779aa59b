import { inArray, type SQL, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";

/** Who may see drafts at all. Moderators and administrators may not. */
export const storyRoles = ["author", "editor", "manager"] as const;

/**
 * The stories this viewer may see at the desk, as the condition that every query of the desk holds: pages, lists, counts,
 * searches, notices. The one place that says it; a story outside of it does not exist for them.
 */
export function reachOf(viewer: Viewer): SQL {
  const reach = organisationsWhere(viewer, storyRoles);
  if (reach === "all") return sql`true`;
  return reach.length > 0 ? inArray(stories.organisationId, reach) : sql`false`;
}
