import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { isLocked, isUnsaved } from "@/components/stories/desk/desk-state";
import type { Desk } from "@/components/stories/desk/use-desk";
import type { Kept } from "@/components/stories/desk/use-kept-copy";
import type { PairVerbs } from "./pair-verbs";
import type { Heard } from "./pairing";

/** Hands that still type are not interrupted by a newer revision. */
const RESTED = 1_500;

interface Others {
  desk: Desk;
  kept: Kept;
  verbs: PairVerbs;
  heard: Heard | null;
  holder: string | null;
  beat: () => Promise<Heard | null>;
  typedAt: { current: number };
}

/** What this screen does about what it hears of the others. */
export function useOthers(others: Others): void {
  const latest = useRef(others);
  latest.current = others;
  const busy = useRef(false);
  const { heard, desk } = others;
  const router = useRouter();
  const refresh = useRef(0);

  useEffect(() => {
    const { desk: now, verbs, kept, holder, typedAt } = latest.current;
    const state = now.now();
    if (!heard || !state.story || state.number === null || busy.current || isBusy(state.phase)) return;
    const isBehind = heard.pulse.number > state.number;
    if (!isUnsaved(state)) {
      if (!isBehind || refresh.current === heard.pulse.number) return;
      refresh.current = heard.pulse.number;
      return router.refresh();
    }
    const lost = holder !== null;
    const joins = !lost && isBehind && !state.conflict && Date.now() - typedAt.current > RESTED;
    if (!lost && !joins) return;
    busy.current = true;
    void verbs
      .newest(state.story.id, state.number)
      .then((newest) => {
        if (!newest || isBusy(now.now().phase)) return;
        if (!lost) return now.change({ type: "caught-up", newest });
        kept.putAside();
        const { content, story } = newest;
        now.change({ type: "replaced", content, number: story.number, unsaved: false });
        now.change({ type: "refreshed", newest });
      })
      .catch(() => undefined)
      .finally(() => {
        busy.current = false;
      });
  }, [heard, router]);

  // Refused at the fence: who holds the pen now? Where nobody does any more, it is taken again and the save repeated.
  const refused = isLocked(desk.state.issues);
  useEffect(() => {
    if (!refused) return;
    void latest.current.beat().then((fresh) => {
      if (fresh?.pulse.lock?.mine) void latest.current.desk.saver.save();
    });
  }, [refused]);
}

// What may have been saved without an answer is sent again first: one's own words are never joined with themselves.
function isBusy(phase: string): boolean {
  return phase === "saving" || phase === "acting" || phase === "unreachable";
}
