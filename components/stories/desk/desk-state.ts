import type { Issue } from "@/newsroom/outcome";
import { noChange, type StoryContent } from "@/newsroom/stories/content";
import type { Action } from "@/newsroom/stories/workflow";
import { doneWords, termDoneWords } from "@/words/fa/desk-stories";
import { savingWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import type { DeskAnswer, DeskStory, NewestStory, Term } from "./desk-story";
import { type Joining, joinNewest } from "./join-newest";

export type Phase = "calm" | "saving" | "acting" | "unreachable" | "unanswered" | "signed-out";

/** The story screen at one moment. */
export interface DeskState {
  /** As the server last described it; null before the first save of a new story. */
  story: DeskStory | null;
  /** What may be done with a new story once it is saved. */
  begins: readonly Action[];
  content: StoryContent;
  /** The revision the text is based on: older than the story's when a kept copy was put back. */
  number: number | null;
  edits: number;
  savedEdits: number;
  /** How often the text was replaced from outside: the editor opens anew each time. */
  opened: number;
  phase: Phase;
  issues: Issue[];
  conflict: NewestStory | null;
  /** The newer revision that was joined with the words on the screen, and what these were before. */
  joined: Joining | null;
  /** What stood on the screen when a step was refused because a newer revision had come. */
  overtaken: StoryContent | null;
  /** The last thing that happened, for the live region. */
  said: string;
}

export type DeskEvent =
  | { type: "edited"; part: Partial<StoryContent> }
  | { type: "started"; phase: "saving" | "acting" }
  | { type: "unreachable"; phase: "saving" | "acting" }
  | { type: "saved"; answer: DeskAnswer; edits: number }
  | { type: "acted"; answer: DeskAnswer; action: Action | Term }
  | { type: "replaced"; content: StoryContent; number: number | null; unsaved: boolean }
  | { type: "decided"; content: StoryContent; number: number }
  | { type: "caught-up"; newest: NewestStory }
  | { type: "read" }
  | { type: "refreshed"; newest: NewestStory };

export interface OpenedStory {
  story: DeskStory | null;
  content: StoryContent;
  /** For a new story. */
  begins?: readonly Action[];
}

export function beginDesk({ story, content, begins = [] }: OpenedStory): DeskState {
  const number = story?.number ?? null;
  return {
    story,
    begins,
    content,
    number,
    edits: 0,
    savedEdits: 0,
    opened: 0,
    phase: "calm",
    issues: [],
    conflict: null,
    joined: null,
    overtaken: null,
    said: "",
  };
}

/** Is there something on the screen that no revision holds? */
export function isUnsaved(state: DeskState): boolean {
  return state.edits !== state.savedEdits;
}

export function maySave(state: DeskState): boolean {
  return state.story === null || state.story.actions.includes("save");
}

/** The steps whose buttons are shown now: with unsaved words, the ones that would be left after saving them. */
export function actionsOn(state: DeskState): readonly Action[] {
  if (state.story === null) return state.begins;
  return isUnsaved(state) ? state.story.actionsOnceSaved : state.story.actions;
}

/** The screen after an event. Pure: what is sent to the server and kept in the browser follows from it elsewhere. */
export function afterEvent(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "edited":
      return {
        ...state,
        content: { ...state.content, ...event.part },
        edits: state.edits + 1,
        phase: state.phase === "unanswered" ? "calm" : state.phase,
      };
    case "started":
      return {
        ...state,
        phase: event.phase,
        issues: [],
        overtaken: null,
        said: event.phase === "saving" ? savingWords.saving : savingWords.acting,
      };
    case "unreachable":
      return event.phase === "saving"
        ? { ...state, phase: "unreachable", said: savingWords.unreachable }
        : { ...state, phase: "unanswered", said: savingWords.failed };
    case "saved":
      return event.answer.ok
        ? saved(state, event.answer.story, event.edits)
        : refused(state, event.answer, savingWords.refused);
    case "acted":
      return event.answer.ok
        ? acted(state, event.answer.story, event.action)
        : refused(state, event.answer, "");
    case "replaced":
      return replaced(state, event.content, event.number, event.unsaved);
    case "decided":
      return decided(state, event.content, event.number);
    case "caught-up":
      return isUnsaved(state)
        ? { ...state, ...joinNewest(state, event.newest) }
        : refreshed(state, event.newest);
    case "read":
      return { ...state, joined: null, overtaken: null };
    case "refreshed":
      return refreshed(state, event.newest);
  }
}

function saved(state: DeskState, story: DeskStory, edits: number): DeskState {
  const said = say(savingWords.savedAt, { time: story.saved.at.text });
  return {
    ...state,
    story,
    number: story.number,
    savedEdits: edits,
    phase: "calm",
    issues: [],
    conflict: null,
    said,
  };
}

function acted(state: DeskState, story: DeskStory, action: Action | Term): DeskState {
  const after: DeskState = {
    ...state,
    story,
    number: story.number,
    phase: "calm",
    issues: [],
    joined: null,
    said: { ...doneWords, ...termDoneWords }[action],
  };
  // A newly opened version of a live story starts without a public note.
  return action === "revise"
    ? replaced(after, { ...state.content, change: noChange }, story.number, false)
    : after;
}

function refused(state: DeskState, answer: Extract<DeskAnswer, { ok: false }>, said: string): DeskState {
  if (answer.signedOut) return { ...state, phase: "signed-out", said: savingWords.signedOut };
  const after: DeskState = { ...state, phase: "calm", issues: answer.issues, said };
  const { newest } = answer;
  if (!newest) return after;
  if (newest.story.number === state.number || isLocked(answer.issues))
    return { ...after, story: newest.story };
  if (isUnsaved(state)) return { ...after, ...joinNewest(after, newest) };
  return { ...refreshed(after, newest), issues: answer.issues, overtaken: state.content };
}

/** Was it refused because somebody else holds the pen? */
export function isLocked(issues: readonly Issue[]): boolean {
  return issues.some(({ key }) => key === "stories.locked");
}

// The chosen words stay unsaved until the save that follows.
function decided(state: DeskState, content: StoryContent, number: number): DeskState {
  const after = replaced(state, content, number, true);
  return { ...after, joined: null };
}

function replaced(
  state: DeskState,
  content: StoryContent,
  number: number | null,
  unsaved: boolean,
): DeskState {
  const edits = state.edits + 1;
  return {
    ...state,
    content,
    number,
    edits,
    savedEdits: unsaved ? state.savedEdits : edits,
    opened: state.opened + 1,
    conflict: null,
    issues: [],
  };
}

// What somebody else did meanwhile is taken over only where nothing of one's own is waiting.
function refreshed(state: DeskState, { story, content }: NewestStory): DeskState {
  if (isUnsaved(state) || state.phase === "saving" || state.phase === "acting") return state;
  if (story.number === state.number) return { ...state, story };
  return { ...replaced(state, content, story.number, false), story };
}
