import { commentWords } from "@/words/fa/comments";

interface Props {
  code: number;
  /** The story's comments with the newest first. */
  href: string;
  /** How many words everybody could read when this page was made, and since when the newest. */
  pulse: { published: number; last: Date | null };
}

/**
 * The place of «۳ نظر تازه — نمایش», kept free so that nothing moves: /reader.js asks now and then and fills it. Without a
 * script it is not there.
 */
export function FreshComments({ code, href, pulse }: Props) {
  return (
    <p
      className="needs-script screen-only min-h-11"
      aria-live="polite"
      data-reader="fresh-comments"
      data-ask={`/news/${code}/comments/count.json`}
      data-href={href}
      data-published={pulse.published}
      data-last={pulse.last?.toISOString() ?? ""}
      data-one={commentWords.fresh.one}
      data-many={commentWords.fresh.many}
    />
  );
}
