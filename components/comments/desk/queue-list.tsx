import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { moderationWords } from "@/words/fa/comments";

interface Props {
  /** What is said where there is none. */
  empty: string;
  next: string | null;
  children: ReactNode[];
}

/** The comments of one page of the queue; empty, it says what that means. */
export function QueueList({ empty, next, children }: Props) {
  if (children.length === 0) {
    return (
      <EmptyState title={moderationWords.emptyTitle} icon="comment">
        {empty}
      </EmptyState>
    );
  }
  return (
    <>
      <div>{children}</div>
      {next ? (
        <div>
          <LinkButton href={next} rel="next" icon="older">
            {moderationWords.next}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}
