import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { CommentReason, CommentState } from "@/newsroom/comments/comment";
import { persianDigits } from "@/newsroom/persian/digits";
import { authorWords as words } from "@/words/fa/authors";
import { commentWords } from "@/words/fa/comments";
import { stateTones } from "../state-tones";
import { When } from "../when";
import { AllVisible } from "./all-visible";

interface Written {
  id: string;
  state: CommentState;
  reason: CommentReason | null;
  name: string;
  words: string;
  postedAt: Date;
  story: { code: number; headline: string };
  organisation: string;
}

/** One comment of an author, with everything hidden in it made visible. `children`: its tick. */
export function AuthorCommentEntry({ comment, children }: { comment: Written; children?: ReactNode }) {
  const { id, state, reason, name, postedAt, story, organisation } = comment;
  return (
    <article
      aria-labelledby={`by-${id}`}
      data-row={id}
      className="grid gap-2 border-t border-line py-4 first:border-0"
    >
      <p className="meta flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={stateTones[state]}>{commentWords.states[state]}</Badge>
        {reason ? <span>{commentWords.reasons[reason]}</span> : null}
        <When at={postedAt} />
        <span>{organisation}</span>
        <a href={`/n/${story.code}`} className="text-link">
          <bdi>{persianDigits(story.code)}</bdi> · {story.headline}
        </a>
      </p>
      <h3 id={`by-${id}`} className="text-sm font-bold wrap-anywhere">
        {state === "queued" ? (
          <span className="meta">{words.nameHidden}</span>
        ) : (
          <bdi>
            <AllVisible text={name} />
          </bdi>
        )}
      </h3>
      <p dir="auto" className="max-w-[46rem] whitespace-pre-line wrap-anywhere">
        <AllVisible text={comment.words} />
      </p>
      {children}
    </article>
  );
}
