import type { NewestStory } from "@/components/stories/desk/desk-story";
import type { Issue } from "@/newsroom/outcome";
import type { StoryContent } from "@/newsroom/stories/content";

/** Unsaved words and the revision they grew from. */
export interface UnsavedWords {
  content: StoryContent;
  basedOn: number;
}

/** The server's side of writing one story in two places, handed in by the page. */
export interface PairVerbs {
  newest: (id: string, number: number) => Promise<NewestStory | null>;
  readUnsaved: (id: string, text: string) => Promise<UnsavedWords | null>;
  takeUnsaved: (
    id: string,
    text: string,
    entry: string,
  ) => Promise<{ ok: true; value: UnsavedWords } | { ok: false; issues: Issue[] }>;
  dropUnsaved: (id: string, entry: string) => Promise<void>;
}
