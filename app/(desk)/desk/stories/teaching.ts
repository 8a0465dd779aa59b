import type { Teaching } from "@/components/checks/teaching";
import { now } from "@/newsroom/clock";
import { brokenLinksOf } from "@/newsroom/links/queries";
import { namesOn } from "@/newsroom/names/queries";
import type { Viewer } from "@/newsroom/people/person";
import { dayOf } from "@/newsroom/persian/civil-day";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { mayKeepWords, mayProposeWords } from "@/newsroom/words/permissions";
import { brokenWords } from "./link-words";
import { addWordAction, askLinksAction } from "./teaching-actions";

const verbs = { addWord: addWordAction, askLinks: askLinksAction };

/** What the checks of an open story know: names as of its day, what did not open, what may be done about words. */
export async function teachingFor(
  viewer: Viewer,
  storyId: string | null,
  organisationId: string,
): Promise<Teaching> {
  const story = storyId ? await storyFor(viewer, storyId) : null;
  const where = story?.organisationId ?? organisationId;
  // A live story is read as of the day it was published; a draft as of today.
  const day = dayOf(story?.publishedAt ?? now());
  const [names, broken] = await Promise.all([namesOn(day), story ? brokenLinksOf(story.id) : []]);
  return { names, day, broken: brokenWords(broken), mayAddWords: handOn(viewer, where), verbs };
}

function handOn(viewer: Viewer, organisationId: string): Teaching["mayAddWords"] {
  if (mayKeepWords(viewer, organisationId)) return "add";
  return mayProposeWords(viewer, organisationId) ? "propose" : null;
}
