import { type CommentState, commentStates } from "@/newsroom/comments/comment";
import { authorWords as words } from "@/words/fa/authors";
import { say } from "@/words/say";

interface Props {
  /** How the author's comments stand; undefined where nobody recognises the author. */
  counts: (Record<CommentState, number> & { all: number }) | undefined;
  href: string;
}

/** What is known of who wrote a comment, in one quiet line that names nobody. */
export function AuthorLine({ counts, href }: Props) {
  if (!counts) return <p className="meta">{words.unknown}</p>;
  return (
    <p className="meta flex flex-wrap items-center gap-x-3">
      {lineOf(counts)}
      <a href={href} className="text-link target">
        {words.open}
      </a>
    </p>
  );
}

/** «از همین مرورگر در ۳۰ روز: ۴ نظر، ۳ منتشر، ۱ غیر قابل انتشار» */
export function lineOf(counts: NonNullable<Props["counts"]>): string {
  const parts = commentStates
    .filter((state) => counts[state] > 0)
    .map((state) => say(words.part.rest, { n: counts[state], state: words.states[state] }));
  return say(words.line, { parts: [say(words.part.all, { n: counts.all }), ...parts].join("، ") });
}
