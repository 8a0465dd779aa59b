import { commentWords } from "@/words/fa/comments";

/** The stamp of a form, made anew each time it is written out (newsroom/form-stamp.ts). */
export interface Stamp {
  stamp: string;
  trapName: string;
}

/**
 * The form's signed stamp, the place for the browser's own token (put there by /reader.js), and a field for machines that fill in whatever has a name: out of sight and out of the tab
 * order, and whoever finds it all the same is told to leave it. What it catches is held for the moderator, never lost.
 */
export function Trap({ stamp, trapName }: Stamp) {
  return (
    <div className="sr-only" aria-hidden="true">
      <input type="hidden" name="stamp" value={stamp} />
      <input type="hidden" name="browser" defaultValue="" data-reader="browser" />
      <label htmlFor="form-trap">{commentWords.trap}</label>
      <input id="form-trap" name={trapName} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}
