import { frameWords } from "@/words/fa/frame";

/** The first thing the keyboard finds on every page. `<main id="main" tabIndex={-1}>` is where it goes. */
export function SkipLink() {
  return (
    <a href="#main" className="skip-link screen-only">
      {frameWords.skip}
    </a>
  );
}
