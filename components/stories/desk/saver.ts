import { MOST_LETTERS, type StoryContent } from "@/newsroom/stories/content";
import type { Writing } from "@/newsroom/stories/pulse";
import type { Action } from "@/newsroom/stories/workflow";
import { type DeskEvent, type DeskState, isUnsaved } from "./desk-state";
import type { ActionForm, DeskAnswer, DeskStory, StoryVerbs, Term } from "./desk-story";

/** How the saver reaches the screen and the server. */
export interface DeskHands {
  now: () => DeskState;
  change: (event: DeskEvent) => void;
  verbs: StoryVerbs;
  /** What this tab carries to the fence: its name and its pen. */
  writing: () => Writing;
  /** Ends when nothing else of this tab is on its way to the server. */
  quiet: () => Promise<unknown>;
  /** The key a new story is created with: the same for every attempt, so that a lost answer makes no second story. */
  creationKey: () => string;
}

interface Attempt {
  id: string | null;
  number: number | null;
  content: StoryContent;
  edits: number;
  opened: number;
}

export interface Saver {
  /** Saves what is unsaved, one request after the other. Out comes the story, or null when it was not saved. */
  save: () => Promise<DeskStory | null>;
  /** Saves first, then takes the action on the revision that came of it. True when it was done. */
  act: (action: Action | Term, form: ActionForm) => Promise<boolean>;
}

const LONGEST_WAIT = 30_000;

export function saverOf(hands: DeskHands): Saver {
  const { now, change, verbs, creationKey, writing, quiet } = hands;
  // Sent, and no answer came: it may have been saved. It is sent again as it was before anything newer, so that
  // one's own words never come back as somebody else's revision.
  let unanswered: Attempt | null = null;
  let line: Promise<unknown> = Promise.resolve();

  const post = ({ id, number, content }: Attempt): Promise<DeskAnswer> => {
    if (JSON.stringify(content).length > MOST_LETTERS) return Promise.resolve(tooLarge);
    return id === null || number === null
      ? verbs.create(creationKey(), content)
      : verbs.save(id, number, content, writing());
  };

  async function send(): Promise<DeskStory | null> {
    const repeated = unanswered?.opened === now().opened ? unanswered : null;
    const attempt = repeated ?? attemptFrom(now());
    unanswered = attempt;
    change({ type: "started", phase: "saving" });
    // An autosave that arrived after the save would stand there as somebody's unsaved words.
    await reached(quiet());
    const answer = await reached(post(attempt));
    if (!answer) {
      change({ type: "unreachable", phase: "saving" });
      return null;
    }
    unanswered = null;
    change({ type: "saved", answer, edits: attempt.edits });
    if (!answer.ok) return wasJoined(attempt) ? send() : null;
    return repeated && isUnsaved(now()) ? send() : answer.story;
  }

  // Refused as stale, and joined with the newer revision: now it rests on that one.
  const wasJoined = ({ number }: Attempt) =>
    now().number !== number && now().conflict === null && isUnsaved(now());

  function save(): Promise<DeskStory | null> {
    const turn = line.then(() => (isUnsaved(now()) || now().story === null ? send() : now().story));
    line = turn.catch(() => undefined);
    return turn;
  }

  async function act(action: Action | Term, form: ActionForm): Promise<boolean> {
    const { joined } = now();
    const story = isUnsaved(now()) || now().story === null ? await save() : now().story;
    // What a colleague's words were just joined with is read before it is decided on.
    if (!story || now().joined !== joined) return false;
    change({ type: "started", phase: "acting" });
    const answer = await reached(verbs.take(action, story.id, story.number, form));
    change(answer ? { type: "acted", answer, action } : { type: "unreachable", phase: "acting" });
    return answer?.ok ?? false;
  }

  return { save, act };
}

// More than this never reaches the verb that would say so: the server hangs up before.
const tooLarge: DeskAnswer = {
  ok: false,
  issues: [{ key: "stories.too-large", field: "body" }],
  newest: null,
};

function attemptFrom({ story, number, content, edits, opened }: DeskState): Attempt {
  return { id: story?.id ?? null, number, content, edits, opened };
}

/** The answer, or null when none came: no network, no server, or none in time. */
async function reached<T>(answer: Promise<T>): Promise<T | null> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(() => resolve(null), LONGEST_WAIT);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(clock);
  }
}
