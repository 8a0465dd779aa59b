import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { PublicComment } from "@/newsroom/comments/comment";
import { commentWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { EditMarks } from "./edit-marks";
import { OpinionForm } from "./opinion-form";
import { PlainWords } from "./plain-words";
import { When } from "./when";

interface Props {
  comment: PublicComment;
  /** The address that leads to this comment, wherever it stands. */
  href: string;
  /** Whether its story still takes words and opinions. */
  isOpen: boolean;
  /** What stands under these words besides their answers, by the comment's id. */
  under?: Under | undefined;
  children?: ReactNode;
}

export type Under = (commentId: string) => ReactNode;

/** One comment, or the marker it left. `children` stand below it: the answers, or the way to answer. */
export function CommentItem({ comment, href, isOpen, under, children }: Props) {
  return (
    <article id={`comment-${comment.id}`} className="grid gap-2">
      {comment.state === "published" ? (
        <>
          <Said comment={comment} href={href} isOpen={isOpen} />
          {under?.(comment.id)}
        </>
      ) : (
        <Marker comment={comment} />
      )}
      {children}
    </article>
  );
}

interface SaidProps extends Pick<Props, "href" | "isOpen"> {
  comment: Extract<PublicComment, { state: "published" }>;
}

function Said({ comment, href, isOpen }: SaidProps) {
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3">
        <bdi className="font-bold wrap-anywhere">{comment.name}</bdi>
        {comment.official ? (
          <Badge tone="good" icon="shield">
            {commentWords.official}
          </Badge>
        ) : null}
        <a href={href} className="quiet-link target" title={commentWords.permalink}>
          <When at={comment.at} />
        </a>
        <EditMarks edit={comment.edit} />
      </header>
      <PlainWords words={comment.words} />
      <OpinionForm href={href} opinions={comment.opinions} isOpen={isOpen} />
    </>
  );
}

function Marker({ comment }: { comment: Exclude<PublicComment, { state: "published" }> }) {
  const text =
    comment.state === "removed"
      ? say(commentWords.removedMarker, { reason: commentWords.reasons[comment.reason] })
      : commentWords.withdrawnMarker;
  return (
    <p className="flex flex-wrap gap-x-3 text-soft">
      {text}
      <When at={comment.at} />
    </p>
  );
}
