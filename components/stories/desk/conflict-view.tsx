import { useEffect, useMemo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { conflictWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { namesOf } from "./choice-names";
import type { NewestStory, StoryChoices } from "./desk-story";
import { differenceOf } from "./difference";
import { DifferenceParts } from "./difference-parts";
import type { Desk } from "./use-desk";
import type { Kept } from "./use-kept-copy";

interface Props {
  desk: Desk;
  kept: Kept;
  conflict: NewestStory;
  choices: StoryChoices;
}

/** Two texts grew from one revision: both are shown, and the person decides. Nothing is lost either way. */
export function ConflictView({ desk: { state, change, saver }, kept, conflict, choices }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const { story, content } = conflict;
  const parts = useMemo(
    () => differenceOf(content, state.content, namesOf(choices)),
    [content, state.content, choices],
  );
  useEffect(() => top.current?.focus(), []);
  const keepMine = () => {
    change({ type: "decided", number: story.number });
    void saver.save();
  };
  const takeTheirs = () => {
    kept.putAside();
    change({ type: "replaced", content, number: story.number, unsaved: false });
  };
  const sentence = story.saved.byMe ? conflictWords.textMine : conflictWords.text;
  return (
    <div ref={top} tabIndex={-1} className="grid gap-3">
      <Notice tone="bad" icon="warning" title={conflictWords.title} role="alert">
        <p>{say(sentence, { name: story.saved.by, number: story.number })}</p>
        <div className="my-2 flex flex-wrap gap-2">
          <Button tone="primary" onClick={keepMine}>
            {conflictWords.keepMine}
          </Button>
          <Button onClick={takeTheirs}>{conflictWords.takeTheirs}</Button>
        </div>
        <p className="meta">{conflictWords.takeTheirsHint}</p>
      </Notice>
      <DifferenceParts parts={parts} before={conflictWords.theirs} after={conflictWords.mine} />
    </div>
  );
}
