import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { AuthorCommentEntry } from "@/components/comments/desk/author-comment";
import { lineOf } from "@/components/comments/desk/author-line";
import { AuthorNotes } from "@/components/comments/desk/author-notes";
import { AuthorSuspensions } from "@/components/comments/desk/author-suspensions";
import { PastComments, PickPast } from "@/components/comments/desk/past-comments";
import { PageHeader } from "@/components/frame/page-header";
import { suspensionDays } from "@/newsroom/comments/author";
import { authorOf } from "@/newsroom/comments/author-queries";
import { authorWords as words } from "@/words/fa/authors";
import { moderationWords } from "@/words/fa/comments";
import { decidePast, liftAction, noteAction, suspendAction } from "../../author-actions";

export const metadata: Metadata = { title: words.title };

/** An author, found by one of the comments: what they wrote, what moderators noted, and their suspensions. */
export default async function AuthorPage({ params }: PageProps<"/desk/comments/authors/[comment]">) {
  const viewer = await requireViewer();
  const { comment: commentId } = await params;
  const author = (await authorOf(viewer, commentId)) ?? notFound();
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/comments", label: moderationWords.title }]}>
        <p>{words.intro}</p>
        <p className="mt-2 font-bold text-ink">{lineOf(author.counts)}</p>
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <AuthorSuspensions
          commentId={commentId}
          {...author}
          days={suspensionDays}
          suspend={suspendAction}
          lift={liftAction}
        />
        <section aria-labelledby="past-title" className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <h2 id="past-title" className="headline-3 border-b border-line pb-2">
            {words.past.title}
          </h2>
          <p className="meta">{words.past.intro}</p>
          <PastComments
            decide={decidePast}
            canDecide={author.comments.some(({ decisions }) => decisions.some((each) => each !== "publish"))}
          >
            {author.comments.map((comment) => (
              <AuthorCommentEntry key={comment.id} comment={comment}>
                <PickPast id={comment.id} version={comment.version} decisions={comment.decisions} />
              </AuthorCommentEntry>
            ))}
          </PastComments>
        </section>
        <AuthorNotes commentId={commentId} notes={author.notes} add={noteAction} />
      </div>
    </>
  );
}
