import type { Metadata } from "next";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { WaitingList } from "@/components/people/waiting-list";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { holdsSomewhere } from "@/newsroom/people/person";
import { deskWords } from "@/words/fa/people";
import { say } from "@/words/say";
import { waitingFor } from "./waiting";

export const metadata: Metadata = { title: deskWords.sections.home };

/** The first page after signing in: what waits for this person. */
export default async function DeskPage() {
  const viewer = await requireViewer();
  const waiting = await waitingFor(viewer);
  return (
    <>
      <PageHeader
        title={say(deskWords.greeting, { name: viewer.name })}
        action={writes(viewer) ? <NewStory /> : null}
      >
        {deskWords.intro}
      </PageHeader>
      {waiting.length > 0 ? (
        <WaitingList waiting={waiting} />
      ) : (
        <Nothing isNew={viewer.memberships.length === 0} />
      )}
    </>
  );
}

const writes = (viewer: Parameters<typeof holdsSomewhere>[0]) =>
  holdsSomewhere(viewer, ["author", "editor", "manager"]);

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
