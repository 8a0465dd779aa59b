"use client";

import { type ReactNode, useState } from "react";
import { ChecksContext } from "@/components/checks/checks-context";
import type { Teaching } from "@/components/checks/teaching";
import { useStoryChecks } from "@/components/checks/use-story-checks";
import { screenWords } from "@/words/fa/desk-story-screen";
import { DeskContext } from "./desk-context";
import { maySave, type OpenedStory } from "./desk-state";
import type { StoryChoices, StoryVerbs } from "./desk-story";
import { linesOf } from "./issue-lines";
import { SidePanel } from "./side-panel";
import { StoryBar } from "./story-bar";
import { StoryFields } from "./story-fields";
import { StoryNotices } from "./story-notices";
import { StoryTitle } from "./story-title";
import { useDesk } from "./use-desk";
import { useKeptCopy } from "./use-kept-copy";
import { typeHalfSpaces, useSaveKey } from "./use-keys";
import { useReady } from "./use-ready";
import "./story-screen.css";

interface Props {
  opened: OpenedStory;
  choices: StoryChoices;
  personId: string;
  verbs: StoryVerbs;
  /** What the checks know beside the text. */
  teaching: Teaching;
  /** The list of what waits, made on the server. */
  queue: ReactNode;
  /** What other rooms say above the text, and put into the side panel. */
  above?: ReactNode;
  panels?: ReactNode;
}

/** A story at the desk, in three calm parts: what waits, the text, and everything about it. */
export function StoryScreen({ opened, choices, personId, verbs, teaching, queue, above, panels }: Props) {
  const desk = useDesk(opened, verbs);
  const kept = useKeptCopy(desk, personId);
  const [heard, setHeard] = useState("");
  const { state, change, saver } = desk;
  const editable = useReady() && maySave(state);
  useSaveKey(() => editable && void saver.save());
  const { checks, blockers } = useStoryChecks(desk, teaching, personId, editable);
  const refusals = linesOf(state.issues);
  // What was refused is said in red; the same sentence is not said quietly beside it.
  const lacking = linesOf(blockers);
  const missing = lacking.filter(({ text }) => !refusals.some((refusal) => refusal.text === text));
  return (
    <DeskContext value={desk}>
      <ChecksContext value={checks}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the half-space key of the fields inside */}
      <div className="story-screen" onKeyDown={typeHalfSpaces}>
        <StoryTitle story={state.story} headline={state.content.headline} />
        <StoryBar desk={desk} roomLeft={kept.roomLeft} />
        <section aria-label={screenWords.queue} className="story-queue">
          {queue}
        </section>
        <div className="story-text">
          {above}
          <StoryNotices desk={desk} kept={kept} opened={opened} choices={choices} refusals={refusals} />
          <StoryFields
            key={state.opened}
            content={state.content}
            choices={choices}
            editable={editable}
            organisationFixed={state.story?.organisationFixed ?? false}
            revising={state.story?.live !== null && state.story !== null}
            missing={missing}
            issues={refusals}
            onEdit={(part) => change({ type: "edited", part })}
            onNotice={setHeard}
          />
          <p role="status" className="meta">
            {heard}
          </p>
        </div>
        <SidePanel desk={desk} blockers={lacking}>
          {panels}
        </SidePanel>
      </div>
    </ChecksContext>
    </DeskContext>
  );
}
