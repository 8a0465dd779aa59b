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
import { waitingFor, waitingStories } from "./waiting";

export const metadata: Metadata = { title: deskWords.sections.home };

/** The first page after signing in: what waits for this person. */
export default async function DeskPage() {
  const viewer = await requireViewer();
  const [waiting, stories] = await Promise.all([waitingFor(viewer), waitingStories(viewer)]);
  return (
    <>
      <PageHeader
        title={say(deskWords.greeting, { name: viewer.name })}
        action={writes(viewer) ? <NewStory /> : null}
      >
        {deskWords.intro}
      </PageHeader>
      {waiting.length + stories.length > 0 ? (
        <Work waiting={waiting} stories={stories} />
      ) : (
        <Nothing isNew={viewer.memberships.length === 0} />
      )}
    </>
  );
}

const writes = (viewer: Parameters<typeof holdsSomewhere>[0]) =>
  holdsSomewhere(viewer, ["author", "editor", "manager"]);

function Work({ waiting, stories }: { waiting: readonly Waiting[]; stories: readonly WaitingStory[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,46rem)_20rem] lg:gap-12">
      {stories.length > 0 ? <WaitingStories stories={stories} /> : null}
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
