import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { type CommentState, commentStates } from "./comment";
import { organisationsSeen } from "./permissions";

/** The states of which this viewer may see comments at the desk; none for who has nothing to do here. */
export function statesSeen(viewer: Viewer): CommentState[] {
  return commentStates.filter((state) => organisationsSeen(viewer, state).length > 0);
}

/** The organisations by which this viewer may narrow the queue, in the city's order. */
export async function organisationsToChoose(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  const seen = organisationsSeen(viewer, "published");
  if (seen.length === 0) return [];
  return db
    .select({ id: organisations.id, name: organisations.shortName })
    .from(organisations)
    .where(seen === "all" ? undefined : inArray(organisations.id, seen))
    .orderBy(asc(organisations.position), asc(organisations.name));
}

/** How many comments wait for this viewer's decision. */
export async function countWaiting(viewer: Viewer): Promise<number> {
  const seen = organisationsSeen(viewer, "queued");
  if (seen.length === 0) return 0;
  const [row] = await db
    .select({ waiting: sql<number>`count(*)::int` })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(
      and(eq(comments.state, "queued"), seen === "all" ? undefined : inArray(stories.organisationId, seen)),
    );
  return row?.waiting ?? 0;
}
