import { useEffect, useRef, useState } from "react";
import { isLocked, isUnsaved, maySave } from "@/components/stories/desk/desk-state";
import type { Desk } from "@/components/stories/desk/use-desk";
import type { OnServer } from "./pairing";
import { sendAutosave } from "./send";
import { typedWords } from "./typed-words";

const LOOK_EVERY = 500;
/** Sent when the hands rest, and while they do not, this often. */
const RESTED = 1_200;
const AT_LEAST_EVERY = 5_000;
const AFTER_FAILURE = 4_000;

/** Keeps unsaved words on the server too, every few seconds; tells of the last ones that arrived there. */
export function useAutosave(desk: Desk, reading: boolean, beat: () => Promise<unknown>): OnServer | null {
  const [onServer, setOnServer] = useState<OnServer | null>(null);
  const latest = useRef({ desk, reading, beat });
  latest.current = { desk, reading, beat };
  const unsaved = isUnsaved(desk.state);
  useEffect(() => {
    if (!unsaved) return setOnServer(null);
    const rhythm = newRhythm();
    const look = async () => {
      const { desk: now, reading: isReading } = latest.current;
      const state = now.now();
      const isBusy = state.phase === "saving" || state.phase === "acting";
      const typed = typedWords(now);
      if (!state.story || !typed || isReading || isBusy || !maySave(state) || !rhythm.isDue(state.edits))
        return;
      const sending = sendAutosave(state.story.id, typed);
      now.sending.current = sending;
      const answer = await sending;
      rhythm.ended(state.edits, answer);
      setOnServer(answer?.ok ? { at: Date.now() } : null);
      if (answer && !answer.ok && isLocked(answer.issues)) void latest.current.beat();
      if (answer && !answer.ok && answer.signedOut)
        now.change({ type: "saved", answer: { ...answer, newest: null }, edits: state.edits });
    };
    const clock = setInterval(() => void look(), LOOK_EVERY);
    return () => clearInterval(clock);
  }, [unsaved]);
  return onServer;
}

/** When it is time to send: `isDue` begins a sending, `ended` ends it. */
function newRhythm() {
  let sent = -1;
  let seen = -1;
  let changedAt = Date.now();
  let waitingSince = Date.now();
  let busy = false;
  return {
    isDue(edits: number): boolean {
      const moment = Date.now();
      if (edits !== seen) {
        if (seen === sent) waitingSince = moment;
        seen = edits;
        changedAt = moment;
      }
      if (busy || edits === sent) return false;
      busy = moment - changedAt >= RESTED || moment - waitingSince >= AT_LEAST_EVERY;
      return busy;
    },
    ended(edits: number, answer: object | null): void {
      busy = false;
      // Without an answer it is sent again after a while; what was refused once is not sent again unchanged.
      waitingSince = Date.now();
      if (answer) sent = edits;
      else changedAt = Date.now() + AFTER_FAILURE - RESTED;
    },
  };
}
