import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { AppealEntry } from "@/components/comments/desk/appeal-entry";
import { PageHeader } from "@/components/frame/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { openAppeals } from "@/newsroom/comments/appeal-queries";
import { holdsSomewhere } from "@/newsroom/people/person";
import { moderationWords } from "@/words/fa/comments";
import { decideAppealAction } from "../actions";

const words = moderationWords.appeals;

export const metadata: Metadata = { title: words.title };

/** The objections of writers, the oldest first; decided by another person than who decided. */
export default async function AppealsPage() {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, ["moderator"])) notFound();
  const appeals = await openAppeals(viewer);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/comments", label: moderationWords.title }]}>
        {words.intro}
      </PageHeader>
      {appeals.length === 0 ? (
        <EmptyState title={words.empty} icon="check">
          {words.emptyText}
        </EmptyState>
      ) : null}
      <div>
        {appeals.map((appeal) => (
          <AppealEntry key={appeal.commentId} appeal={appeal} decide={decideAppealAction} />
        ))}
      </div>
    </>
  );
}
