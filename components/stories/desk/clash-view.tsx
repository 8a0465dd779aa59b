import { useMemo } from "react";
import { Radio } from "@/components/ui/checkbox";
import type { StoryContent } from "@/newsroom/stories/content";
import type { Clash } from "@/newsroom/stories/merge";
import { conflictWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { clashLabel } from "./clash-label";
import type { Names } from "./content-lines";
import { differenceOf } from "./difference";
import { DifferenceParts } from "./difference-parts";

interface Props {
  clash: Clash;
  /** The joined text around it. */
  content: StoryContent;
  names: Names;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
}

/** One part that both changed: theirs and mine word by word, and which of them stays. */
export function ClashView({ clash: { part, mine, theirs }, content, names, isTheirs, onChoose }: Props) {
  const parts = useMemo(
    () => differenceOf({ ...content, [part]: theirs }, { ...content, [part]: mine }, names),
    [content, part, mine, theirs, names],
  );
  const label = clashLabel(part);
  const radio = (id: "mine" | "theirs", checked: boolean) => (
    <Radio
      id={`clash-${part}-${id}`}
      name={`clash-${part}`}
      label={conflictWords[id]}
      checked={checked}
      onChange={() => onChoose(id === "theirs")}
    />
  );
  return (
    <fieldset className="border-s-2 border-line ps-4">
      <legend className="font-bold">{say(conflictWords.choose, { part: label })}</legend>
      <div className="flex flex-wrap gap-x-6">
        {radio("mine", !isTheirs)}
        {radio("theirs", isTheirs)}
      </div>
      <DifferenceParts parts={parts} before={conflictWords.theirs} after={conflictWords.mine} />
    </fieldset>
  );
}
