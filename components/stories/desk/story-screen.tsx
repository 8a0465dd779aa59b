"use client";

import { type ReactNode, useMemo, useState } from "react";
import { ChecksContext } from "@/components/checks/checks-context";
import type { Teaching } from "@/components/checks/teaching";
import { useStoryChecks } from "@/components/checks/use-story-checks";
import type { MarkedWords } from "@/components/editor/marked-words";
import { PairContext } from "@/components/pair/pair-context";
import type { PairVerbs } from "@/components/pair/pair-verbs";
import { PresenceLine } from "@/components/pair/presence-line";
import { usePairingOf } from "@/components/pair/use-pairing";
import { RemarksPanel, type RemarksProps } from "@/components/remarks/remarks-panel";
import type { ChosenWords } from "@/components/remarks/shown-remark";
import { useReady } from "@/components/ui/desk/use-ready";
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
import "./story-screen.css";

interface Props {
  opened: OpenedStory;
  choices: StoryChoices;
  personId: string;
  verbs: StoryVerbs;
  pair: PairVerbs;
  /** What the checks know beside the text. */
  teaching: Teaching;
  /** The list of what waits, made on the server. */
  queue: ReactNode;
  /** What other rooms say above the text, and put into the side panel. */
  above?: ReactNode;
  panels?: ReactNode;
  /** What colleagues say about it; not for a new story. */
  remarks?: RemarksProps;
}

/** A story at the desk, in three calm parts: what waits, the text, and everything about it. */
export function StoryScreen(props: Props) {
  const { opened, choices, personId, verbs, pair, teaching, queue, above, panels, remarks } = props;
  const desk = useDesk(opened, verbs);
  const kept = useKeptCopy(desk, personId);
  const pairing = usePairingOf(desk, kept, pair);
  const [heard, setHeard] = useState("");
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const marked = useMemo(() => markedIn(remarks?.threads ?? []), [remarks?.threads]);
  const { state, change, saver } = desk;
  const editable = useReady() && maySave(state) && pairing.holder === null;
  useSaveKey(() => editable && void saver.save());
  const { checks, blockers } = useStoryChecks(desk, teaching, personId, editable);
  const refusals = linesOf(state.issues);
  // What was refused is said in red; the same sentence is not said quietly beside it.
  const lacking = linesOf(blockers);
  const missing = lacking.filter(({ text }) => !refusals.some((refusal) => refusal.text === text));
  return (
    <DeskContext value={desk}>
      <PairContext value={pairing}>
        <ChecksContext value={checks}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the half-space key of the fields inside */}
          <div className="story-screen" onKeyDown={typeHalfSpaces}>
            <StoryTitle story={state.story} headline={state.content.headline} />
            <StoryBar desk={desk} roomLeft={kept.roomLeft} />
            <section aria-label={screenWords.queue} className="story-queue">
              {queue}
            </section>
            <div className="story-text">
              <PresenceLine />
              {above}
              <StoryNotices desk={desk} kept={kept} opened={opened} choices={choices} refusals={refusals} />
              <StoryFields
                key={state.opened}
                content={state.content}
                choices={choices}
                editable={editable}
                organisationFixed={state.story?.organisationFixed ?? false}
                leads={state.story?.leads ?? true}
                revising={state.story?.live !== null && state.story !== null}
                missing={missing}
                issues={refusals}
                onEdit={(part) => change({ type: "edited", part })}
                onNotice={setHeard}
                marked={marked}
                onChosen={setChosen}
              />
              <p role="status" className="meta">
                {heard}
              </p>
            </div>
            <SidePanel desk={desk} blockers={lacking}>
              {remarks ? (
                <RemarksPanel {...remarks} desk={desk} chosen={chosen} onChoose={setChosen} />
              ) : null}
              {panels}
            </SidePanel>
          </div>
        </ChecksContext>
      </PairContext>
    </DeskContext>
  );
}

// Settled remarks no longer mark the text.
function markedIn(threads: RemarksProps["threads"]): MarkedWords[] {
  return threads
    .filter(({ state, field }) => state === "open" && field === "body")
    .map(({ id, anchor, replacement }) => ({ id, anchor, isSuggestion: replacement !== null }));
}
