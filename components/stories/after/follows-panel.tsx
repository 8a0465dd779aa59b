"use client";

import { useState } from "react";
import { useStoryDesk } from "@/components/stories/desk/desk-context";
import { maySave } from "@/components/stories/desk/desk-state";
import { Button } from "@/components/ui/button";
import { persianDigits } from "@/newsroom/persian/digits";
import { followWords } from "@/words/fa/after";
import { say } from "@/words/say";
import { type FindStories, FollowsFinder, type FoundStory } from "./follows-finder";
import { PanelSection } from "./panel-section";

interface Props {
  /** The stories it names already, as far as they are known. */
  named: readonly FoundStory[];
  find: FindStories;
}

/** «این خبر پیگیری کدام خبر است؟»: named by code, by address, or by words of its headline. */
export function FollowsPanel({ named, find }: Props) {
  const { state, change } = useStoryDesk();
  const [known, setKnown] = useState(named);
  const [said, setSaid] = useState("");
  const { follows } = state.content;
  const editable = maySave(state);
  if (follows.length === 0 && !editable) return null;
  const put = (codes: number[]) => change({ type: "edited", part: { follows: codes } });
  const headlineOf = (code: number) =>
    known.find((story) => story.code === code)?.headline ??
    say(followWords.code, { code: persianDigits(code) });
  const add = (story: FoundStory) => {
    setKnown([...known, story]);
    put([...new Set([...follows, story.code])]);
    setSaid(say(followWords.added, { headline: story.headline }));
  };
  return (
    <PanelSection id="follows" title={followWords.title}>
      <ul className="grid gap-1 empty:hidden">
        {follows.map((code) => (
          <li key={code} className="flex items-start justify-between gap-2 border-b border-line py-1 text-sm">
            <span>
              {headlineOf(code)}{" "}
              <span className="meta">{say(followWords.code, { code: persianDigits(code) })}</span>
            </span>
            {editable ? (
              <Button
                tone="bare"
                icon="remove"
                aria-label={say(followWords.remove, { headline: headlineOf(code) })}
                onClick={() => put(follows.filter((one) => one !== code))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {editable ? <FollowsFinder find={find} follows={follows} onAdd={add} /> : null}
      <p role="status" className="meta">
        {said}
      </p>
    </PanelSection>
  );
}
