import { type SQL, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { Issue } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import type { StoryContent } from "./content";
import { storyRoles } from "./reach";
import type { OpenStory, Story } from "./story";
import type { Step } from "./workflow";

/** The organisations whose members may take a step: the one that leads, and its partners where they write together. */
export function organisationsOf(step: Pick<Step, "jointly">, story: Story): string[] {
  return [story.organisationId, ...(step.jointly ? story.partners : [])];
}

/** The same of the row as it stands in the database now, for `= …`. */
export function organisationsNow(step: Pick<Step, "jointly">): SQL {
  return step.jointly
    ? sql`any(${stories.partners} || ${stories.organisationId})`
    : sql`${stories.organisationId}`;
}

/** Does this viewer write for the organisation that leads? Only then they decide who leads and who joins. */
export function leads(viewer: Viewer, story: Story): boolean {
  return holdsAny(viewer, storyRoles, story.organisationId);
}

/** Why these partners cannot stand in the story, as far as it can be said without the database; null when they can. */
export function unfitPartners(viewer: Viewer, content: StoryContent, story?: OpenStory): Issue | null {
  const field = "partners";
  if (content.partners.includes(content.organisationId)) return { key: "stories.partner-is-lead", field };
  if (!story || leads(viewer, story)) return null;
  const before = [...story.content.partners].sort().join();
  return before === [...content.partners].sort().join() ? null : { key: "stories.lead-decides", field };
}
