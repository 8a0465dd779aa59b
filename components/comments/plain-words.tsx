import { Fragment } from "react";
import { linkPieces } from "./link-pieces";

/**
 * A citizen's words: plain paragraphs that find their own direction, never HTML. An address is an isolated
 * left-to-right run, and the city vouches for none.
 */
export function PlainWords({ words }: { words: string }) {
  return (
    <div className="grid gap-3 wrap-anywhere">
      {keyed(words.split(/\n{2,}/)).map(([key, paragraph]) => (
        <p key={key} dir="auto">
          {keyed(paragraph.split("\n")).map(([place, line], index) => (
            <Fragment key={place}>
              {index > 0 ? <br /> : null}
              <Line line={line} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function Line({ line }: { line: string }) {
  return keyed(linkPieces(line)).map(([key, { text, href }]) =>
    href ? (
      <a key={key} href={href} rel="ugc nofollow noopener" dir="ltr" className="text-link">
        {text}
      </a>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    ),
  );
}

// The pieces of a text never move: their place is their key.
function keyed<T>(pieces: T[]): [string, T][] {
  return pieces.map((piece, place) => [String(place), piece]);
}
