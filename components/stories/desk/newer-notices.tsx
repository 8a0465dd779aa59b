import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StoryContent } from "@/newsroom/stories/content";
import { conflictWords, joinedWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { namesOf } from "./choice-names";
import type { StoryChoices } from "./desk-story";
import { differenceOf } from "./difference";
import { DifferenceParts } from "./difference-parts";
import type { Desk } from "./use-desk";

interface Props {
  desk: Desk;
  choices: StoryChoices;
}

/** A newer revision came: joined with the words on the screen, or in the way of a step. Shows word by word what it brought. */
export function NewerNotices({ desk: { state, change }, choices }: Props) {
  const { joined, overtaken } = state;
  const before = overtaken ?? joined?.before ?? null;
  if (before === null || state.conflict) return null;
  const title = overtaken
    ? joinedWords.overtaken
    : say(joined?.byMe ? joinedWords.titleMine : joinedWords.title, {
        name: joined?.name ?? "",
        number: joined?.number ?? 0,
      });
  return (
    <Notice tone={overtaken ? "wait" : "good"} icon="info" title={title} role="status">
      <p>{overtaken ? joinedWords.overtakenText : joinedWords.text}</p>
      <Brought before={before} after={state.content} choices={choices} />
      <Button className="mt-2" onClick={() => change({ type: "read" })}>
        {joinedWords.read}
      </Button>
    </Notice>
  );
}

type Sides = { before: StoryContent; after: StoryContent; choices: StoryChoices };

function Brought({ before, after, choices }: Sides) {
  const parts = useMemo(() => differenceOf(before, after, namesOf(choices)), [before, after, choices]);
  return <DifferenceParts parts={parts} before={joinedWords.before} after={conflictWords.theirs} />;
}
