import { AccountLines, type ShownAccount } from "@/components/ledger/account-view";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { CommentDraft, PublicThread } from "@/newsroom/comments/comment";
import type { CommentOrder } from "@/newsroom/comments/order";
import type { StoryPolicy } from "@/newsroom/comments/policy";
import { commentWords } from "@/words/fa/comments";
import { ledgerWords } from "@/words/fa/ledger";
import { sentenceOf } from "@/words/issue";
import { ClosedTalk } from "./closed-talk";
import { CommentCounts } from "./comment-counts";
import { CommentForm } from "./comment-form";
import type { Under } from "./comment-item";
import { CommentThread } from "./comment-thread";
import { type FeaturedComment, FeaturedComments } from "./featured-comments";
import { FreshComments } from "./fresh-comments";
import { inOrder, OrderLinks } from "./order-links";
import type { Stamp } from "./trap";

interface Props {
  story: { code: number; href: string; isOpen: boolean };
  /** How the story takes new comments. */
  policy: StoryPolicy;
  /** What was public when the page was made. */
  pulse: { published: number; last: Date | null };
  order: CommentOrder;
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
export function CommentSection(props: Props) {
  const { story, policy, pulse, order, account, page, featured, isFirstPage, draft, stamp, under, task } =
    props;
  const takesWords = story.isOpen && policy.policy !== "closed";
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
      {page.threads.length > 0 ? <OrderLinks href={story.href} order={order} /> : null}
      <Threads story={story} takesWords={takesWords} threads={page.threads} under={under} />
      <Pages href={story.href} order={order} next={page.next} isFirstPage={isFirstPage} />
      <FreshComments code={story.code} href={inOrder(story.href, "newest")} pulse={pulse} />
      <p className="screen-only">
        <a href={`/news/${story.code}/comments/feed.xml`} className="quiet-link target text-sm text-soft">
          {commentWords.feed}
        </a>
      </p>
      {story.isOpen && policy.policy !== "closed" ? (
        <CommentForm
          policy={policy.policy}
          code={story.code}
          title={commentWords.formTitle}
          heading="h3"
          draft={draft}
          stamp={stamp}
          task={task}
        />
      ) : (
        <Closed draft={draft} policy={story.isOpen ? policy : null} />
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
  takesWords: boolean;
  threads: PublicThread[];
  under: Under | undefined;
}

function Threads({ story, takesWords, threads, under }: ThreadsProps) {
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
            takesWords={takesWords}
          />
        </li>
      ))}
    </ol>
  );
}

interface PagesProps extends Pick<Props, "order" | "isFirstPage"> {
  href: string;
  next: string | null;
}

function Pages({ href, order, next, isFirstPage }: PagesProps) {
  if (!next && isFirstPage) return null;
  return (
    <nav aria-label={commentWords.pages} className="screen-only flex justify-between gap-4">
      {isFirstPage ? (
        <span />
      ) : (
        <a href={inOrder(href, order)} rel={relOf(order)} className="button">
          {order === "newest" ? commentWords.newestComments : commentWords.firstComments}
        </a>
      )}
      {next ? (
        <a href={inOrder(href, order, next)} rel={relOf(order, "next")} className="button">
          {commentWords.moreComments}
        </a>
      ) : null}
    </nav>
  );
}

function relOf(order: CommentOrder, rel?: string): string | undefined {
  return order === "oldest" ? rel : [rel, "nofollow"].filter(Boolean).join(" ");
}

function Closed({ draft, policy }: { draft?: CommentDraft | null; policy: StoryPolicy | null }) {
  return (
    <div id="comment-form" className="grid gap-4">
      <ErrorSummary issues={(draft?.issues ?? []).map((issue) => ({ text: sentenceOf(issue) }))} />
      {policy ? <ClosedTalk policy={policy} /> : <Notice tone="calm" title={commentWords.closedWithdrawn} />}
      {draft ? <blockquote className="border-s-2 border-line ps-4">{draft.words}</blockquote> : null}
    </div>
  );
}
