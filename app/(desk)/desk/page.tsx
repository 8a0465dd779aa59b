import type { Metadata } from "next";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { type Waiting, WaitingList } from "@/components/people/waiting-list";
import { WaitingStories, type WaitingStory } from "@/components/stories/desk/waiting-stories";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { holdsSomewhere } from "@/newsroom/people/person";
import { deskWords } from "@/words/fa/people";
import { say } from "@/words/say";
import { storiesWithOthers, waitingFor, waitingStories } from "./waiting";

export const metadata: Metadata = { title: deskWords.sections.home };

/** The first page after signing in: what waits for this person. */
export default async function DeskPage() {
  const viewer = await requireViewer();
  const [waiting, stories, withOthers] = await Promise.all([
    waitingFor(viewer),
    waitingStories(viewer),
    storiesWithOthers(viewer),
  ]);
  return (
    <>
      <PageHeader
        title={say(deskWords.greeting, { name: viewer.name })}
        action={writes(viewer) ? <NewStory /> : null}
      >
        {deskWords.intro}
      </PageHeader>
      {waiting.length + stories.length + withOthers.length > 0 ? (
        <Work waiting={waiting} stories={stories} withOthers={withOthers} />
      ) : (
        <Nothing isNew={viewer.memberships.length === 0} />
      )}
    </>
  );
}

const writes = (viewer: Parameters<typeof holdsSomewhere>[0]) =>
  holdsSomewhere(viewer, ["author", "editor", "manager"]);

interface WorkProps {
  waiting: readonly Waiting[];
  stories: readonly WaitingStory[];
  withOthers: readonly WaitingStory[];
}

function Work({ waiting, stories, withOthers }: WorkProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,46rem)_20rem] lg:gap-12">
      <div className="grid content-start gap-10">
        <WaitingStories
          id="waiting-stories"
          title={deskWords.stories}
          stories={stories}
          all={{ href: "/desk/stories", label: deskWords.allStories }}
        />
        <WaitingStories id="stories-with-others" title={deskWords.withOthers} stories={withOthers} />
      </div>
      {waiting.length > 0 ? <WaitingList waiting={waiting} /> : null}
    </div>
  );
}

function NewStory() {
  return (
    <LinkButton href="/desk/stories/new" tone="primary" icon="add">
      {deskWords.newStory}
    </LinkButton>
  );
}

function Nothing({ isNew }: { isNew: boolean }) {
  return (
    <EmptyState title={isNew ? deskWords.noRolesTitle : deskWords.nothingTitle}>
      {isNew ? deskWords.noRolesText : deskWords.nothingText}
    </EmptyState>
  );
}
