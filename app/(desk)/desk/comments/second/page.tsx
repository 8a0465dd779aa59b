import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { SecondEntry } from "@/components/comments/desk/second-entry";
import { PageHeader } from "@/components/frame/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { secondLooks } from "@/newsroom/comments/second-queries";
import { holdsSomewhere } from "@/newsroom/people/person";
import { secondWords as words } from "@/words/fa/authors";
import { moderationWords } from "@/words/fa/comments";
import { judgeAgainAction } from "../author-actions";

export const metadata: Metadata = { title: words.title };

/** Decisions of others to be judged once more, not knowing how they were judged. */
export default async function SecondPage() {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, ["moderator"])) notFound();
  const looks = await secondLooks(viewer);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/comments", label: moderationWords.title }]}>
        {words.intro}
      </PageHeader>
      {looks.length === 0 ? (
        <EmptyState title={words.empty} icon="check">
          {words.emptyText}
        </EmptyState>
      ) : null}
      <div>
        {looks.map((look) => (
          <SecondEntry key={look.id} look={look} judge={judgeAgainAction} />
        ))}
      </div>
    </>
  );
}
