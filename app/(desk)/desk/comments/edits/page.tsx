import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { EditEntry } from "@/components/comments/desk/edit-entry";
import { PageHeader } from "@/components/frame/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { waitingEdits } from "@/newsroom/comments/edit-queries";
import { holdsSomewhere } from "@/newsroom/people/person";
import { moderationWords } from "@/words/fa/comments";
import { decideEditAction } from "../actions";

const words = moderationWords.edits;

export const metadata: Metadata = { title: words.title };

/** The changes of public words that wait for a moderator, the oldest first. */
export default async function EditsPage() {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, ["moderator"])) notFound();
  const edits = await waitingEdits(viewer);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/comments", label: moderationWords.title }]}>
        {words.intro}
      </PageHeader>
      {edits.length === 0 ? (
        <EmptyState title={words.empty} icon="check">
          {words.emptyText}
        </EmptyState>
      ) : null}
      <div>
        {edits.map((edit) => (
          <EditEntry key={edit.id} edit={edit} decide={decideEditAction} />
        ))}
      </div>
    </>
  );
}
