import type { StoryContent } from "@/newsroom/stories/content";
import { adviceOn, missingToPublish } from "@/newsroom/stories/requirements";
import type { DeskStory } from "./desk-story";
import { type IssueLine, linesOf } from "./issue-lines";

export interface Checks {
  /** Stops the story from being sent or published. */
  missing: IssueLine[];
  /** Stops nobody. */
  advice: IssueLine[];
}

/** What is missing in the text as it stands on the screen, by the same rules as the verbs. */
export function missingOn(content: StoryContent, live: DeskStory["live"]): Checks {
  return {
    missing: linesOf(missingToPublish(content, live?.content, live?.known)),
    advice: linesOf(adviceOn(content)),
  };
}
