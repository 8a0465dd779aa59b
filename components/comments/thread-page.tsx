import { PageHeader } from "@/components/frame/page-header";
import type { CommentDraft, PublicThread } from "@/newsroom/comments/comment";
import type { StoryPolicy } from "@/newsroom/comments/policy";
import { isolate } from "@/newsroom/persian/isolate";
import { commentWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { ClosedTalk } from "./closed-talk";
import { CommentForm } from "./comment-form";
import type { Under } from "./comment-item";
import { CommentThread } from "./comment-thread";
import type { Stamp } from "./trap";

interface Props {
  story: { code: number; headline: string; href: string; isOpen: boolean };
  parentId: string;
  /** Null when the comment is not in public and only a refused answer to it comes back. */
  thread: PublicThread | null;
  draft: CommentDraft | null;
  stamp: Stamp;
  policy: StoryPolicy;
  under?: Under;
  task: string | null;
}

/** One comment with its answers, and the form that answers it. */
export function ThreadPage(props: Props) {
  const { story, parentId, thread, draft, stamp, under, task } = props;
  const { policy, ...rule } = props.policy;
  return (
    <>
      <PageHeader kicker={commentWords.title} title={story.headline}>
        <a href={`${story.href}#comments`} className="text-link">
          {commentWords.backToStory}
        </a>
      </PageHeader>
      <div className="grid max-w-[46rem] gap-10">
        {thread ? (
          <CommentThread
            thread={thread}
            base={`/news/${story.code}/comments`}
            isOpen={story.isOpen}
            isOwnPage
            under={under}
          />
        ) : null}
        {story.isOpen && policy === "closed" ? <ClosedTalk policy={{ policy, ...rule }} /> : null}
        {story.isOpen && policy !== "closed" ? (
          <CommentForm
            policy={policy}
            code={story.code}
            parentId={parentId}
            title={titleOf(thread)}
            heading="h2"
            draft={draft}
            stamp={stamp}
            task={task}
          />
        ) : null}
      </div>
    </>
  );
}

function titleOf(thread: PublicThread | null): string {
  if (thread?.comment.state !== "published") return commentWords.replyLink;
  return say(commentWords.replyTitle, { name: isolate(thread.comment.name) });
}
