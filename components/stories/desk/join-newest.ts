import type { StoryContent } from "@/newsroom/stories/content";
import { merge } from "@/newsroom/stories/merge";
import { isSame } from "@/newsroom/stories/same";
import { savingWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import type { NewestStory } from "./desk-story";

/** A newer revision that was joined with the words on the screen, and what these were before. */
export interface Joining {
  name: string;
  byMe: boolean;
  number: number;
  before: StoryContent;
}

interface Writing {
  content: StoryContent;
  number: number | null;
  edits: number;
  savedEdits: number;
  opened: number;
  joined: Joining | null;
}

// Their fields hold what was typed in a state of their own: a text from outside opens them anew.
const OPENED_ANEW = ["body", "figures", "tags", "promises", "follows"] as const;

/**
 * Somebody saved while there are unsaved words here. The same words are simply saved; what touches different parts is
 * joined, and stays unsaved; what touches the same part is set side by side, and the person decides. Out comes what
 * changes on the screen.
 */
export function joinNewest(state: Writing, newest: NewestStory) {
  const { base = null, content: theirs, story } = newest;
  if (isSame(state.content, theirs)) return savedElsewhere(state, newest);
  const { content, clashes } = merge(base, state.content, theirs);
  const { joined, number, edits, savedEdits, opened } = state;
  if (base === null || clashes.length > 0) {
    const stays = { content: state.content, number, edits, savedEdits, opened, joined };
    return { ...stays, story, conflict: newest, issues: [], said: savingWords.conflict };
  }
  const opensAnew = OPENED_ANEW.some((part) => !isSame(content[part], state.content[part]));
  return {
    story,
    content,
    number: story.number,
    edits: edits + 1,
    savedEdits: isSame(content, theirs) ? edits + 1 : savedEdits,
    opened: opened + (opensAnew ? 1 : 0),
    conflict: null,
    issues: [],
    joined: { name: story.saved.by, byMe: story.saved.byMe, number: story.number, before: state.content },
    said: savingWords.joined,
  };
}

function savedElsewhere({ content, edits, opened, joined }: Writing, { story }: NewestStory) {
  const said = say(savingWords.savedAt, { time: story.saved.at.text });
  const { number } = story;
  return {
    story,
    content,
    number,
    edits,
    savedEdits: edits,
    opened,
    joined,
    conflict: null,
    issues: [],
    said,
  };
}
