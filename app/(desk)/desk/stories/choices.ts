import type { Names } from "@/components/stories/desk/content-lines";
import type { StoryChoices } from "@/components/stories/desk/desk-story";
import { quotableMeasures } from "@/newsroom/figures/queries";
import { organisationOptions, organisationTree } from "@/newsroom/organisations/queries";
import type { Viewer } from "@/newsroom/people/person";
import { storyRoles } from "@/newsroom/stories/reach";
import { topicOptions } from "@/newsroom/stories/topic-queries";

/** What this person chooses from: the organisations they write for, those that may join in, and all topics. */
export async function choicesFor(viewer: Viewer): Promise<StoryChoices> {
  const [organisations, everyOrganisation, topics] = await Promise.all([
    organisationOptions(viewer, storyRoles),
    organisationTree(),
    topicOptions(),
  ]);
  return {
    organisations,
    everyOrganisation: everyOrganisation.map(({ id, name }) => ({ id, name })),
    topics,
  };
}

/** The same for who writes, with the city's measures a figure may quote. */
export async function writingChoicesFor(viewer: Viewer): Promise<StoryChoices> {
  const [choices, measures] = await Promise.all([choicesFor(viewer), quotableMeasures()]);
  return { ...choices, measures };
}

/** Names of all organisations and topics by id, to read a difference. */
export async function choiceNames(): Promise<Names> {
  const [organisations, topics] = await Promise.all([organisationTree(), topicOptions()]);
  return Object.fromEntries([...organisations, ...topics].map(({ id, name }) => [id, name]));
}
