import type { StoryVerbs } from "@/components/stories/desk/desk-story";
import { createStoryAction, saveStoryAction, takeStepAction } from "./actions";

/** The server's side of the story screen. */
export const storyVerbs: StoryVerbs = {
  create: createStoryAction,
  save: saveStoryAction,
  take: takeStepAction,
};
