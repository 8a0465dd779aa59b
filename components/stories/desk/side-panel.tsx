import type { ReactNode } from "react";
import { CheckPanel } from "@/components/checks/check-panel";
import { DefinitionList } from "@/components/ui/definition-list";
import { screenWords } from "@/words/fa/desk-story-screen";
import { ActionButton } from "./action-button";
import { actionsOn } from "./desk-state";
import type { IssueLine } from "./issue-lines";
import { quietActions, weightyActions } from "./steps";
import { TimePanel } from "./time-panel";
import { TimelineList } from "./timeline-list";
import type { Desk } from "./use-desk";

interface Props {
  desk: Desk;
  blockers: readonly IssueLine[];
  children: ReactNode;
}

/** Beside the text: what is missing, the quiet steps, who had a hand in it, what happened. */
export function SidePanel({ desk, blockers, children }: Props) {
  const { story } = desk.state;
  return (
    <aside className="story-panel" aria-label={screenWords.state}>
      {story?.state === "published" ? null : <CheckPanel blockers={blockers} />}
      <Steps desk={desk} />
      <TimePanel desk={desk} />
      {children}
      {story ? (
        <section aria-labelledby="people-title">
          <h2 id="people-title" className="part-title">
            {screenWords.people}
          </h2>
          <DefinitionList items={story.people} />
        </section>
      ) : null}
      {story ? (
        <section aria-labelledby="history-title">
          <h2 id="history-title" className="part-title">
            {screenWords.history}
          </h2>
          <TimelineList entries={story.history} />
          <a href={`/desk/stories/${story.id}/history`} className="text-link target text-sm">
            {screenWords.wholeHistory}
          </a>
        </section>
      ) : null}
    </aside>
  );
}

function Steps({ desk }: { desk: Desk }) {
  const actions = actionsOn(desk.state);
  const quiet = quietActions(actions);
  const weighty = weightyActions(actions);
  const address = desk.state.story?.address;
  if (quiet.length + weighty.length === 0 && !address) return null;
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" className="part-title">
        {screenWords.otherSteps}
      </h2>
      <div className="mt-2 flex flex-wrap gap-2">
        {quiet.map((action) => (
          <ActionButton key={action} action={action} desk={desk} />
        ))}
        {weighty.map((action) => (
          <ActionButton key={action} action={action} desk={desk} tone="danger" />
        ))}
      </div>
      {address ? (
        <a href={address} className="text-link target text-sm">
          {screenWords.seeInCity}
        </a>
      ) : null}
    </section>
  );
}
