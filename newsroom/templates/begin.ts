import { type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { emptyContent } from "@/newsroom/stories/content";
import { templateFor } from "./queries";
import { type Answers, type BeginStory, filled } from "./template";

/**
 * Begins a story of an organisation from a template; `creationKey` (a UUID the form made) makes a double click one story.
 * Refuses with general.not-found, and as `begin` does.
 */
export async function beginFromTemplate(
  viewer: Viewer,
  creationKey: string,
  { templateId, organisationId }: { templateId: string; organisationId: string },
  answers: Answers,
  begin: BeginStory,
): Promise<Outcome<{ id: string }>> {
  const template = await templateFor(viewer, templateId);
  if (!template) return refused({ key: "general.not-found" });
  return begin(viewer, creationKey, filled(template, answers, emptyContent(organisationId)));
}
