import { findingsOn } from "@/newsroom/checks/run";
import type { Viewer } from "@/newsroom/people/person";
import { type OpenStory, openedContent } from "@/newsroom/stories/story";
import { checkWords } from "@/words/fa/checks";
import { say } from "@/words/say";
import { teachingFor } from "./teaching";

/** What the checks advise on the story as it was saved, each sentence once; spelling is checked beside the text alone. */
export async function adviceOn(viewer: Viewer, story: OpenStory): Promise<string[]> {
  const { names, day, broken } = await teachingFor(viewer, story.id, story.organisationId);
  const around = { names, day, broken: new Map(broken.map(({ href, reason }) => [href, reason])) };
  const findings = findingsOn(openedContent(story), around);
  return [...new Set(findings.map(({ check, values }) => say(checkWords[check].says, values)))];
}
