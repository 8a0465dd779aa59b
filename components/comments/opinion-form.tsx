import type { Opinions } from "@/newsroom/comments/comment";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";

const { opinion: words } = commentWords;

interface Props {
  /** The comment's own address. */
  href: string;
  opinions: Opinions;
  /** Whether opinions are still taken; the counts stay to be read. */
  isOpen: boolean;
}

/** One press to agree or disagree. /reader.js puts the browser's token into it and keeps the page where it is. */
export function OpinionForm({ href, opinions, isOpen }: Props) {
  return (
    <form
      method="post"
      action={`${href}/opinion`}
      data-reader="opinion"
      className="screen-only flex flex-wrap gap-x-5"
    >
      <input type="hidden" name="token" defaultValue="" />
      {(["agree", "disagree"] as const).map((side) => (
        <button
          key={side}
          type="submit"
          name="opinion"
          value={side}
          disabled={!isOpen}
          className="quiet-link target gap-1.5 text-sm text-soft aria-pressed:font-bold aria-pressed:text-green"
        >
          {words[side]}{" "}
          <span data-count={side} className="font-bold">
            {persianDigits(opinions[side])}
          </span>
        </button>
      ))}
    </form>
  );
}
