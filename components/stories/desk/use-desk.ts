import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { newEntry } from "./claim-entry";
import { afterEvent, beginDesk, type DeskEvent, isUnsaved, type OpenedStory } from "./desk-state";
import type { NewestStory, StoryVerbs } from "./desk-story";
import { type Saver, saverOf } from "./saver";

const RETRY_EVERY = 10_000;

/** The state of the story screen with the hands that change it. */
export function useDesk(opened: OpenedStory, verbs: StoryVerbs) {
  const [state, setState] = useState(() => beginDesk(opened));
  const [entry, setEntry] = useState(newEntry);
  const latest = useRef(state);
  const key = useRef(entry);
  key.current = entry;
  const pen = useRef<number | null>(null);
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const change = useCallback((event: DeskEvent) => {
    latest.current = afterEvent(latest.current, event);
    setState(latest.current);
  }, []);
  const saver = useMemo(
    () =>
      saverOf({
        now: () => latest.current,
        change,
        verbs,
        writing: () => ({ entry: key.current, lock: pen.current }),
        quiet: () => sending.current,
        creationKey: () => key.current,
      }),
    [change, verbs],
  );
  useRetry(state.phase === "unreachable", saver);
  useGuard(isUnsaved(state));
  useOwnAddress(opened.story === null, state.story?.id ?? null);
  useNewest(opened, change);
  const now = useCallback(() => latest.current, []);
  return { state, now, change, saver, entry, setEntry, pen, sending };
}

export type Desk = ReturnType<typeof useDesk>;

// What could not be sent is sent again: as soon as the browser is online, and now and then.
function useRetry(unreachable: boolean, { save }: Saver): void {
  useEffect(() => {
    if (!unreachable) return;
    const again = () => void save();
    const clock = setInterval(again, RETRY_EVERY);
    window.addEventListener("online", again);
    return () => {
      clearInterval(clock);
      window.removeEventListener("online", again);
    };
  }, [unreachable, save]);
}

function useGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

// The address of a new story becomes its own at the first save, in place: caret, selection and undo stay.
function useOwnAddress(wasNew: boolean, id: string | null): void {
  useEffect(() => {
    if (wasNew && id) window.history.replaceState(null, "", `/desk/stories/${id}`);
  }, [wasNew, id]);
}

// The page was drawn anew on the server: a screen without unsaved words takes it over.
function useNewest({ story, content }: OpenedStory, change: (event: DeskEvent) => void): void {
  const drawn = useRef(story);
  useEffect(() => {
    if (!story || drawn.current === story) return;
    drawn.current = story;
    const newest: NewestStory = { story, content };
    change({ type: "refreshed", newest });
  }, [story, content, change]);
}
