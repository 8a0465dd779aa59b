import type { PairVerbs } from "@/components/pair/pair-verbs";
import type { StoryVerbs } from "@/components/stories/desk/desk-story";
import { createStoryAction, saveStoryAction, takeStepAction } from "./actions";
import { dropUnsavedAction, newestStoryAction, readUnsavedAction, takeUnsavedAction } from "./pair-actions";

/** The server's side of the story screen. */
export const storyVerbs: StoryVerbs = {
  create: createStoryAction,
  save: saveStoryAction,
  take: takeStepAction,
};

/** Its side of two people, or two tabs, at one story. */
export const pairVerbs: PairVerbs = {
  newest: newestStoryAction,
  readUnsaved: readUnsavedAction,
  takeUnsaved: takeUnsavedAction,
  dropUnsaved: dropUnsavedAction,
};
