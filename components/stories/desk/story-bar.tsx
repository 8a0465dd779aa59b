import { useRef } from "react";
import { usePairing } from "@/components/pair/pair-context";
import { TakeOverButton } from "@/components/pair/take-over-button";
import { Button } from "@/components/ui/button";
import { useReady } from "@/components/ui/desk/use-ready";
import { actionWords } from "@/words/fa/desk-stories";
import { ActionButton } from "./action-button";
import { actionsOn, maySave } from "./desk-state";
import { SaveState } from "./save-state";
import { primaryAction } from "./steps";
import type { Desk } from "./use-desk";
import { useKeptFocus } from "./use-kept-focus";

/** Always at hand: whether the words are safe, «ذخیره», and the one clear step of the present state. */
export function StoryBar({ desk, roomLeft }: { desk: Desk; roomLeft: boolean }) {
  const { state, saver } = desk;
  const ready = useReady();
  const holder = usePairing()?.holder ?? null;
  const bar = useRef<HTMLDivElement>(null);
  useKeptFocus(bar, `${state.phase} ${state.opened} ${state.story?.state} ${state.story?.standing}`);
  const primary = primaryAction(actionsOn(state));
  return (
    <div ref={bar} tabIndex={-1} className="story-bar">
      <SaveState state={state} roomLeft={roomLeft} retry={() => void saver.save()} />
      <div className="flex flex-wrap gap-2">
        {maySave(state) && holder !== null ? <TakeOverButton /> : null}
        {maySave(state) && holder === null ? (
          <Button
            disabled={!ready}
            tone={primary ? "quiet" : "primary"}
            data-command
            aria-keyshortcuts="Control+S Meta+S"
            onClick={() => void saver.save()}
          >
            {actionWords.save}
          </Button>
        ) : null}
        {primary ? <ActionButton key={primary} action={primary} desk={desk} tone="primary" /> : null}
      </div>
    </div>
  );
}
