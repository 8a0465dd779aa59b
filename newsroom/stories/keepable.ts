import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { canonical } from "./canonical";
import { contentSchema, MOST_LETTERS, type StoryContent } from "./content";
import { leads, unfitPartners } from "./partners";
import { storyRoles } from "./reach";
import { unknownReferences } from "./references";
import type { OpenStory } from "./story";

/** Content that may be kept by this viewer: readable, normalised, in an organisation of theirs, naming what exists. */
export async function keepable(
  viewer: Viewer,
  content: unknown,
  story?: OpenStory,
): Promise<Outcome<StoryContent>> {
  const parsed = contentSchema.safeParse(content);
  if (!parsed.success) return refused({ key: "stories.unreadable" });
  if (JSON.stringify(parsed.data).length > MOST_LETTERS) return refused({ key: "stories.too-large" });
  const elsewhere = wrongOrganisation(viewer, parsed.data.organisationId, story);
  if (elsewhere) return refused(elsewhere);
  const partners = unfitPartners(viewer, parsed.data, story);
  if (partners) return refused(partners);
  const unknown = await unknownReferences(viewer, parsed.data, story);
  return unknown.length > 0 ? refused(...unknown) : done(canonical(parsed.data));
}

function wrongOrganisation(viewer: Viewer, organisationId: string, story?: OpenStory): Issue | null {
  if (story?.organisationId === organisationId) return null;
  const field = "organisationId";
  if (story && story.standing !== "none") return { key: "stories.organisation-fixed", field };
  if (story && !leads(viewer, story)) return { key: "stories.lead-decides", field };
  return holdsAny(viewer, storyRoles, organisationId)
    ? null
    : { key: "stories.organisation-not-yours", field };
}
