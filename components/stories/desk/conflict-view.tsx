import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { merge, withChoices } from "@/newsroom/stories/merge";
import { conflictWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { namesOf } from "./choice-names";
import { ClashView } from "./clash-view";
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

/** Two texts grew from one revision and touch the same parts: the person decides part by part. Nothing is lost either way. */
export function ConflictView({ desk: { state, change, saver }, kept, conflict, choices }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const { story, content, base = null } = conflict;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const merged = useMemo(() => merge(base, state.content, content), [base, state.content, content]);
  const names = useMemo(() => namesOf(choices), [choices]);
  useEffect(() => top.current?.focus(), []);
  const decide = () => {
    change({ type: "decided", content: withChoices(merged, theirs), number: story.number });
    void saver.save();
  };
  const takeTheirs = () => {
    kept.putAside();
    change({ type: "replaced", content, number: story.number, unsaved: false });
  };
  const choose = (part: string, isTheirs: boolean) => {
    const others = [...theirs].filter((one) => one !== part);
    setTheirs(new Set(isTheirs ? [...others, part] : others));
  };
  const sentence = story.saved.byMe ? conflictWords.textMine : conflictWords.text;
  return (
    <div ref={top} tabIndex={-1} className="grid gap-3">
      <Notice tone="bad" icon="warning" title={conflictWords.title} role="alert">
        <p>{say(sentence, { name: story.saved.by, number: story.number })}</p>
        <div className="my-2 flex flex-wrap gap-2">
          <Button tone="primary" onClick={decide}>
            {theirs.size > 0 ? conflictWords.keepChosen : conflictWords.keepMine}
          </Button>
          <Button onClick={takeTheirs}>{conflictWords.takeTheirs}</Button>
        </div>
        <p className="meta">{conflictWords.takeTheirsHint}</p>
      </Notice>
      {merged.clashes.map((clash) => (
        <ClashView
          key={clash.part}
          clash={clash}
          content={merged.content}
          names={names}
          isTheirs={theirs.has(clash.part)}
          onChoose={(isTheirs) => choose(clash.part, isTheirs)}
        />
      ))}
      <JoinedBeside before={state.content} after={merged.content} names={names} />
    </div>
  );
}

type Beside = {
  before: NewestStory["content"];
  after: NewestStory["content"];
  names: Record<string, string>;
};

// What they changed elsewhere comes along, whatever is chosen above.
function JoinedBeside({ before, after, names }: Beside) {
  const parts = useMemo(() => differenceOf(before, after, names), [before, after, names]);
  return parts.length > 0 ? (
    <details>
      <summary className="target font-bold">{conflictWords.joinedBeside}</summary>
      <DifferenceParts parts={parts} before={conflictWords.mine} after={conflictWords.theirs} />
    </details>
  ) : null;
}
