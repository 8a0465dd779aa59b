import { Icon } from "@/components/ui/icon";
import type { PublicThread } from "@/newsroom/comments/comment";
import { commentWords } from "@/words/fa/comments";
import { CommentItem, type Under } from "./comment-item";

interface Props {
  thread: PublicThread;
  /** The address under which each comment has a page of its own: /news/1403/comments. */
  base: string;
  /** Whether the story still takes words and opinions. */
  isOpen: boolean;
  /** False where a story that stands takes no more comments. */
  takesWords?: boolean;
  /** On its own page the form to answer it stands below. */
  isOwnPage?: boolean;
  under?: Under | undefined;
}

/** A comment, and one level of answers under it: the city's own first, then the citizens'. */
export function CommentThread(props: Props) {
  const { thread, base, isOpen, takesWords = isOpen, isOwnPage = false, under } = props;
  const href = `${base}/${thread.comment.id}`;
  return (
    <CommentItem comment={thread.comment} href={href} isOpen={isOpen} under={under}>
      {takesWords && !isOwnPage && thread.comment.state === "published" ? (
        <ReplyLink href={`${href}#comment-form`} name={thread.comment.name} />
      ) : null}
      {thread.replies.length > 0 ? (
        <ol className="mt-2 grid gap-5 border-s-2 border-line ps-4 md:ps-6">
          {thread.replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} href={`${base}/${reply.id}`} isOpen={isOpen} under={under} />
            </li>
          ))}
        </ol>
      ) : null}
      {thread.moreReplies ? (
        <a href={`${href}?after=${thread.moreReplies}`} className="text-link target text-sm">
          {commentWords.moreReplies}
        </a>
      ) : null}
    </CommentItem>
  );
}

function ReplyLink({ href, name }: { href: string; name: string }) {
  return (
    <p>
      <a href={href} className="quiet-link target gap-2 text-sm text-soft">
        <Icon name="comment" className="size-4" />
        {commentWords.replyLink}
        <span className="sr-only">
          <bdi>{name}</bdi>
        </span>
      </a>
    </p>
  );
}
