import { useCallback, useEffect, useRef, useState } from "react";
import { isUnsaved, maySave } from "@/components/stories/desk/desk-state";
import type { Desk } from "@/components/stories/desk/use-desk";
import type { Heard } from "./pairing";
import { sayGoodbye, sendBeat } from "./send";
import { typedWords } from "./typed-words";
import { useActivity } from "./use-activity";

const BEAT_EVERY = 2_500;
const BEAT_WHILE_HIDDEN = 8_000;

/** Who has saved and rests this long lays the pen down, and who is away this long is not there. */
const PEN_RESTS_AFTER = 20_000;
const AWAY_AFTER = 10 * 60_000;

/** Signs of life of this tab and what is heard of the others; the pen is asked for with the first letter. */
export function usePulse(desk: Desk) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const visit = useRef("");
  const latest = useRef({ desk, heard, visit });
  latest.current = { desk, heard, visit };
  const active = useActivity();
  const typedAt = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const beatOnce = useCallback(async (over: boolean): Promise<Heard | null> => {
    const { desk: now, heard: before } = latest.current;
    const story = now.now().story;
    if (!story) return null;
    const theirs = before?.pulse.lock ? !before.pulse.lock.mine : false;
    const writes = isUnsaved(now.now()) || Date.now() - typedAt.current < PEN_RESTS_AFTER;
    const writing = writes && !theirs && maySave(now.now());
    const answer = await sendBeat(story.id, { entry: now.entry, visit: visit.current, writing, over });
    if (!answer?.ok) return null;
    const { lock } = answer.value;
    if (lock?.mine) now.pen.current = lock.number;
    const fresh = { pulse: answer.value, at: Date.now() };
    latest.current.heard = fresh;
    setHeard(fresh);
    return fresh;
  }, []);

  /** One after the other, so that an older answer never covers a newer one. */
  const beat = useCallback(
    (over = false): Promise<Heard | null> => {
      const turn = line.current.then(() => beatOnce(over));
      line.current = turn.catch(() => undefined);
      return turn;
    },
    [beatOnce],
  );

  useRhythm(beat, active, desk.state.story !== null);
  useFirstLetter(desk, beat, typedAt);
  useGoodbye(latest);
  return { heard, beat, typedAt };
}

type Beat = (over?: boolean) => Promise<Heard | null>;

function useRhythm(beat: Beat, active: { current: number }, exists: boolean): void {
  useEffect(() => {
    if (!exists) return;
    let clock: ReturnType<typeof setTimeout>;
    let ended = false;
    const next = () => {
      if (ended) return;
      clearTimeout(clock);
      clock = setTimeout(once, document.hidden ? BEAT_WHILE_HIDDEN : BEAT_EVERY);
    };
    const once = () => {
      if (Date.now() - active.current > AWAY_AFTER) return next();
      void beat().finally(next);
    };
    const back = () => document.hidden || once();
    once();
    document.addEventListener("visibilitychange", back);
    window.addEventListener("online", once);
    return () => {
      ended = true;
      clearTimeout(clock);
      document.removeEventListener("visibilitychange", back);
      window.removeEventListener("online", once);
    };
  }, [beat, active, exists]);
}

// The pen is asked for at once, not with the next beat.
function useFirstLetter({ state, pen }: Desk, beat: Beat, typedAt: { current: number }): void {
  const unsaved = isUnsaved(state);
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every edit
  useEffect(() => {
    if (!unsaved) {
      asked.current = false;
      return;
    }
    typedAt.current = Date.now();
    if (asked.current) return;
    asked.current = true;
    void beat();
  }, [unsaved, state.edits, beat, pen, typedAt]);
}

interface Latest {
  current: { desk: Desk; heard: Heard | null; visit: { current: string } };
}

// A page that is brought back after its goodbye is a new visit.
function useGoodbye(latest: Latest): void {
  useEffect(() => {
    const arrive = () => {
      latest.current.visit.current = crypto.randomUUID();
    };
    const leave = () => {
      const { desk, heard, visit } = latest.current;
      const { story } = desk.now();
      if (!story) return;
      const mine = heard?.pulse.lock?.mine ?? false;
      sayGoodbye(
        story.id,
        { entry: desk.entry, visit: visit.current },
        mine && isUnsaved(desk.now()) ? typedWords(desk) : null,
      );
    };
    arrive();
    window.addEventListener("pageshow", arrive);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pageshow", arrive);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [latest]);
}
