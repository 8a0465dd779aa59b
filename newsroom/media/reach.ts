import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { media, storyPictures } from "@/db/schema/media";
import { stories } from "@/db/schema/stories";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { reachOf, storyRoles } from "@/newsroom/stories/reach";

/** Who keeps pictures: whoever writes stories. */
export const pictureRoles = storyRoles;

/**
 * The pictures this viewer may see at the desk, as a condition on `media`: those of their organisations that stand in the
 * library or that they sent themselves, and those of every story they may see. So a picture sent for a limited draft is
 * as hidden as the draft, and one that already stood in the library stays where it was.
 */
export function pictureReachOf(viewer: Viewer): SQL {
  const shared = or(eq(media.listed, true), eq(media.uploadedBy, viewer.personId));
  return or(and(isTheirs(viewer), shared), isInStory(reachOf(viewer))) ?? sql`false`;
}

/** Pictures of the organisations for which the viewer writes: these they may put into a story. */
export function isTheirs(viewer: Viewer): SQL {
  const organisations = organisationsWhere(viewer, pictureRoles);
  if (organisations === "all") return sql`true`;
  return organisations.length > 0 ? inArray(media.organisationId, organisations) : sql`false`;
}

/** A picture that some story of this kind shows, or once showed. */
export function isInStory(condition: SQL): SQL {
  return sql`exists (select 1 from ${storyPictures} inner join ${stories} on ${stories.id} = ${storyPictures.storyId}
    where ${storyPictures.mediaId} = ${media.id} and ${condition})`;
}
