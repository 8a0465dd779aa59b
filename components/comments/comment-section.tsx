import { AccountLines, type ShownAccount } from "@/components/ledger/account-view";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { CommentDraft, PublicThread } from "@/newsroom/comments/comment";
import { commentWords } from "@/words/fa/comments";
import { ledgerWords } from "@/words/fa/ledger";
import { sentenceOf } from "@/words/issue";
import { CommentCounts } from "./comment-counts";
import { CommentForm } from "./comment-form";
import type { Under } from "./comment-item";
import { CommentThread } from "./comment-thread";
import { type FeaturedComment, FeaturedComments } from "./featured-comments";
import type { Stamp } from "./trap";

interface Props {
  story: { code: number; href: string; isOpen: boolean };
  account: ShownAccount;
  page: { threads: PublicThread[]; next: string | null };
  featured: readonly FeaturedComment[];
  /** False from the second page of comments on. */
  isFirstPage: boolean;
  draft?: CommentDraft | null;
  stamp: Stamp;
  under?: Under;
  task: string | null;
}

/** Everything citizens said under a story, what became of it in numbers, and the form. `isOpen`: it takes new comments. */
export function CommentSection({
  story,
  account,
  page,
  featured,
  isFirstPage,
  draft,
  stamp,
  under,
  task,
}: Props) {
  return (
    <section id="comments" aria-labelledby="comments-title" className="grid gap-8">
      <div className="grid gap-2">
        <h2 id="comments-title" className="part-title">
          {commentWords.title}
        </h2>
        <CommentCounts counts={account} />
        <MoreOfAccount code={story.code} account={account} />
      </div>
      <FeaturedComments featured={featured} base={`/news/${story.code}/comments`} />
      <Threads story={story} threads={page.threads} under={under} />
      <Pages href={story.href} next={page.next} isFirstPage={isFirstPage} />
      <p className="screen-only">
        <a href={`/news/${story.code}/comments/feed.xml`} className="quiet-link target text-sm text-soft">
          {commentWords.feed}
        </a>
      </p>
      {story.isOpen ? (
        <CommentForm
          code={story.code}
          title={commentWords.formTitle}
          heading="h3"
          draft={draft}
          stamp={stamp}
          task={task}
        />
      ) : (
        <Closed draft={draft} />
      )}
    </section>
  );
}

function MoreOfAccount({ code, account }: { code: number; account: ShownAccount }) {
  return (
    <details className="text-sm">
      <summary className="target cursor-pointer font-semibold">{ledgerWords.more}</summary>
      <AccountLines account={account} />
      <p className="flex flex-wrap gap-x-5">
        <a href={`/news/${code}/comments/rows.csv`} className="text-link target">
          {ledgerWords.rows}
        </a>
        <a href="/transparency" className="text-link target">
          {ledgerWords.all}
        </a>
      </p>
    </details>
  );
}

interface ThreadsProps extends Pick<Props, "story"> {
  threads: PublicThread[];
  under: Under | undefined;
}

function Threads({ story, threads, under }: ThreadsProps) {
  if (threads.length === 0) return <p className="text-soft">{commentWords.none}</p>;
  return (
    <ol className="grid gap-8">
      {threads.map((thread) => (
        <li key={thread.comment.id} className="border-t border-line pt-6 first:border-0 first:pt-0">
          <CommentThread
            thread={thread}
            base={`/news/${story.code}/comments`}
            isOpen={story.isOpen}
            under={under}
          />
        </li>
      ))}
    </ol>
  );
}

function Pages({ href, next, isFirstPage }: { href: string; next: string | null; isFirstPage: boolean }) {
  if (!next && isFirstPage) return null;
  return (
    <nav aria-label={commentWords.pages} className="screen-only flex justify-between gap-4">
      {isFirstPage ? (
        <span />
      ) : (
        <a href={`${href}#comments`} className="button">
          {commentWords.firstComments}
        </a>
      )}
      {next ? (
        <a href={`${href}?after=${next}#comments`} rel="next" className="button">
          {commentWords.moreComments}
        </a>
      ) : null}
    </nav>
  );
}

function Closed({ draft }: { draft?: CommentDraft | null }) {
  return (
    <div id="comment-form" className="grid gap-4">
      <ErrorSummary issues={(draft?.issues ?? []).map((issue) => ({ text: sentenceOf(issue) }))} />
      <Notice tone="calm" title={commentWords.closedWithdrawn} />
      {draft ? <blockquote className="border-s-2 border-line ps-4">{draft.words}</blockquote> : null}
    </div>
  );
}
