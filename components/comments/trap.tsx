import { commentWords } from "@/words/fa/comments";

/**
 * A field for machines that fill in whatever has a name: out of sight and out of the tab order, and whoever finds it
 * all the same is told to leave it. What it catches is held for the moderator, never lost.
 */
export function Trap() {
  return (
    <div className="sr-only" aria-hidden="true">
      <label htmlFor="comment-website">{commentWords.trap}</label>
      <input
        id="comment-website"
        name="website"
        type="text"
        tabIndex={-1}
        autoComplete="off"
        defaultValue=""
      />
    </div>
  );
}
