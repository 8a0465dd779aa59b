import { usePairing } from "@/components/pair/pair-context";
import { ServerAge } from "@/components/pair/server-age";
import { Button } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { savingWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { type DeskState, isUnsaved, maySave } from "./desk-state";

interface Props {
  state: DeskState;
  roomLeft: boolean;
  retry: () => void;
}

/** Whether the words are safe, as a sentence; read aloud when it changes. */
export function SaveState({ state, roomLeft, retry }: Props) {
  const unreachable = state.phase === "unreachable";
  const pair = usePairing();
  const holder = maySave(state) ? (pair?.holder ?? null) : null;
  const onServer =
    isUnsaved(state) && state.phase === "calm" && !state.conflict ? (pair?.onServer ?? null) : null;
  const said = sentence(state, roomLeft, holder, onServer !== null);
  const icon = holder !== null && !isUnsaved(state) ? "eye" : iconOf(state);
  return (
    <div className="story-saved">
      {said ? <Icon name={icon} className="size-4.5" /> : null}
      <p>
        <span role="status">{said}</span>
        {onServer && said === savingWords.onServer ? <ServerAge at={onServer.at} /> : null}
      </p>
      {unreachable ? <Button onClick={retry}>{savingWords.retry}</Button> : null}
      {state.phase === "signed-out" ? (
        <a href="/login" target="_blank" rel="noreferrer" className="text-link">
          {savingWords.signIn}
        </a>
      ) : null}
    </div>
  );
}

function sentence(state: DeskState, roomLeft: boolean, holder: string | null, onServer: boolean): string {
  if (holder !== null && !isUnsaved(state)) return say(savingWords.readOnly, { name: holder });
  if (state.phase !== "calm" || state.conflict) return state.said;
  if (!isUnsaved(state)) return state.said || (state.story ? savingWords.saved : "");
  if (state.issues.length > 0) return savingWords.refused;
  if (onServer) return savingWords.onServer;
  return roomLeft ? savingWords.unsaved : savingWords.unsavedOnly;
}

function iconOf(state: DeskState): IconName {
  if (state.phase === "unreachable" || state.phase === "signed-out" || state.conflict) return "alert";
  return isUnsaved(state) || state.phase !== "calm" ? "edit" : "check";
}
