"use client";

import { useState } from "react";
import { useStoryDesk } from "@/components/stories/desk/desk-context";
import type { StoryChoices } from "@/components/stories/desk/desk-story";
import { keptCopies } from "@/components/stories/desk/kept-copy";
import type { UnsavedText } from "@/newsroom/stories/pulse";
import { usePairing } from "./pair-context";
import { UnsavedNotice } from "./unsaved-notice";

interface Props {
  /** As the server knew them when it drew the page. */
  initial: UnsavedText[];
  choices: StoryChoices;
  personId: string;
}

/** Words that somebody typed here and never saved: told to the next who may write, and to their writer anywhere. */
export function UnsavedTexts({ initial, choices, personId }: Props) {
  const { state, entry } = useStoryDesk();
  const heard = usePairing()?.heard ?? null;
  const [left, setLeft] = useState<readonly string[]>([]);
  const story = state.story?.id ?? "";
  // What this browser kept itself is told by its own notice, and is the newer of the two.
  const here = heard ? keptCopies({ personId, story }).map((copy) => copy.entry) : [];
  const texts = (heard?.pulse.unsaved ?? initial).filter(
    (text) => text.entry !== entry && !left.includes(text.id) && !(text.mine && here.includes(text.entry)),
  );
  if (texts.length === 0 || state.conflict) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {texts.map((text) => (
        <UnsavedNotice
          key={text.id}
          text={text}
          choices={choices}
          onLeave={() => setLeft((before) => [...before, text.id])}
        />
      ))}
    </div>
  );
}
