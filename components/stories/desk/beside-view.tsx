import { useMemo } from "react";
import type { StoryContent } from "@/newsroom/stories/content";
import { pairWords } from "@/words/fa/pair";
import { namesOf } from "./choice-names";
import type { StoryChoices } from "./desk-story";
import { differenceOf } from "./difference";
import { DifferenceParts } from "./difference-parts";

interface Props {
  title: string;
  present: StoryContent;
  words: StoryContent;
  choices: StoryChoices;
}

/** Unsaved words beside the text on the screen, word by word. */
export function BesideView({ title, present, words, choices }: Props) {
  const parts = useMemo(() => differenceOf(present, words, namesOf(choices)), [present, words, choices]);
  return (
    <details open className="mt-2">
      <summary className="target font-bold">{title}</summary>
      <DifferenceParts parts={parts} before={pairWords.present} after={pairWords.unsaved} />
    </details>
  );
}
