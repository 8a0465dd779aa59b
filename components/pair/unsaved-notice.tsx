import { useState } from "react";
import { BesideView } from "@/components/stories/desk/beside-view";
import { useStoryDesk } from "@/components/stories/desk/desk-context";
import { maySave } from "@/components/stories/desk/desk-state";
import type { StoryChoices } from "@/components/stories/desk/desk-story";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StoryContent } from "@/newsroom/stories/content";
import type { UnsavedText } from "@/newsroom/stories/pulse";
import { pairWords } from "@/words/fa/pair";
import { say } from "@/words/say";
import { ago } from "./ago";
import { usePairing } from "./pair-context";

interface Props {
  text: UnsavedText;
  choices: StoryChoices;
  onLeave: () => void;
}

/** One unsaved text: seen beside the present one word by word, taken over, or left where it is. */
export function UnsavedNotice({ text, choices, onLeave }: Props) {
  const { state } = useStoryDesk();
  const pair = usePairing();
  const [words, setWords] = useState<StoryContent | null>(null);
  const [failed, setFailed] = useState(false);
  if (!pair) return null;
  const open = async () => {
    const read = await pair.readUnsaved(text);
    setWords(read?.content ?? null);
    setFailed(read === null);
  };
  const drop = () => {
    if (!window.confirm(pairWords.dropSure)) return;
    pair.dropUnsaved(text.entry);
    onLeave();
  };
  const title = text.mine ? pairWords.unsavedMine : pairWords.unsavedTheirs;
  return (
    <Notice tone="wait" icon="restore" title={say(title, { name: text.name, ago: ago(text.age) })}>
      <p>
        {say(pairWords.basedOn, { number: text.basedOn })} {maySave(state) ? pairWords.takeHint : ""}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button aria-expanded={words !== null} onClick={() => (words ? setWords(null) : void open())}>
          {words ? pairWords.close : pairWords.open}
        </Button>
        {maySave(state) && pair.holder === null ? (
          <Button onClick={async () => setFailed(!(await pair.takeUnsaved(text)))}>{pairWords.take}</Button>
        ) : null}
        <Button onClick={onLeave}>{pairWords.leave}</Button>
        {text.mine ? <Button onClick={drop}>{pairWords.drop}</Button> : null}
      </div>
      <p role="status">{failed ? pairWords.gone : ""}</p>
      {words ? (
        <BesideView title={pairWords.beside} present={state.content} words={words} choices={choices} />
      ) : null}
    </Notice>
  );
}
