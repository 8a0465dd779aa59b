import { and, arrayOverlaps, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { storyReaders } from "@/db/schema/access";
import { stories } from "@/db/schema/stories";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";

/** Who may see drafts at all. Moderators and administrators may not. */
export const storyRoles = ["author", "editor", "manager"] as const;

/**
 * The stories this viewer may see at the desk, as the condition that every query of the desk holds: pages, lists, counts,
 * searches, notices. The one place that says it; a story outside of it does not exist for them. A limited one
 * (دسترسی محدود) is seen by its organisation's own people or by those it names; the central desk's rights end there.
 */
export function reachOf(viewer: Viewer): SQL {
  const within = organisationsWhere(viewer, storyRoles);
  const open = and(eq(stories.access, "open"), or(isWithin(within), isPartnerOf(within)));
  const own = and(eq(stories.access, "organisation"), isWithin(ownOrganisations(viewer)));
  return or(open, own, isNamed(viewer)) ?? sql`false`;
}

function isWithin(organisations: "all" | string[]): SQL {
  if (organisations === "all") return sql`true`;
  return organisations.length > 0 ? inArray(stories.organisationId, organisations) : sql`false`;
}

// What is limited is limited to the organisation that leads; a partner's people are named one by one then.
function isPartnerOf(organisations: "all" | string[]): SQL | undefined {
  if (organisations === "all" || organisations.length === 0) return undefined;
  return arrayOverlaps(stories.partners, organisations);
}

function ownOrganisations({ memberships }: Viewer): string[] {
  return memberships
    .filter(({ role }) => storyRoles.some((one) => one === role))
    .map(({ organisationId }) => organisationId);
}

// A name opens the draft to somebody of the house; with their last role it closes.
function isNamed({ personId, memberships }: Viewer): SQL {
  if (memberships.length === 0) return sql`false`;
  return sql`exists (select 1 from ${storyReaders} r where r.story_id = ${stories.id} and r.person_id = ${personId})`;
}

/** A limited story that this viewer may not see: for what is found by another way than the story itself. */
export function isKeptFrom(viewer: Viewer): SQL {
  return sql`(${stories.access} <> 'open' and not ${reachOf(viewer)})`;
}
