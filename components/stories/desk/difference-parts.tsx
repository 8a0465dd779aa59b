import { previewAddress } from "@/components/media/preview-address";
import { differenceWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import type { LineDifference, PartDifference } from "./difference";
import type { Piece } from "./difference-runs";
import "./difference.css";

interface Props {
  parts: readonly PartDifference[];
  /** What the struck-out words are from, and what the underlined ones. */
  before: string;
  after: string;
}

/** What differs between two texts, part by part: removed words struck out, new ones underlined. */
export function DifferenceParts({ parts, before, after }: Props) {
  if (parts.length === 0) return <p className="meta">{differenceWords.same}</p>;
  return (
    <div className="difference">
      <p className="meta">
        <del>{before}</del> · <ins>{after}</ins> · {differenceWords.legend}
      </p>
      {parts.map((part) => (
        <div key={part.key}>
          <p className="meta font-bold">{part.label}</p>
          {keyed(part.lines).map(([key, line]) => (
            <Line key={key} line={line} />
          ))}
          <Pictures part={part} />
        </div>
      ))}
    </div>
  );
}

// The words under a picture say too little of another picture.
function Pictures({ part: { gone, come } }: { part: PartDifference }) {
  if (gone.length + come.length === 0) return null;
  return (
    <p className="difference-pictures">
      {gone.map((id) => (
        <del key={id}>
          <img src={previewAddress(id, 400)} alt={differenceWords.pictureGone} loading="lazy" />
        </del>
      ))}
      {come.map((id) => (
        <ins key={id}>
          <img src={previewAddress(id, 400)} alt={differenceWords.pictureCome} loading="lazy" />
        </ins>
      ))}
    </p>
  );
}

function Line({ line }: { line: LineDifference }) {
  if ("unchanged" in line)
    return <p className="meta">⋯ {say(differenceWords.unchanged, { count: line.unchanged })}</p>;
  if ("moved" in line) return <Moved line={line} />;
  return (
    <p dir="auto">
      {keyed(line.pieces).map(([key, piece]) => (
        <Words key={key} piece={piece} />
      ))}
    </p>
  );
}

function Moved({ line: { moved, way } }: { line: Extract<LineDifference, { moved: string }> }) {
  return (
    <p dir="auto" className="text-soft">
      <span className="meta font-bold">
        {way === "away" ? differenceWords.movedAway : differenceWords.movedHere}{" "}
      </span>
      {way === "here" ? moved : `${moved.slice(0, 80)}${moved.length > 80 ? "…" : ""}`}
    </p>
  );
}

function Words({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === "same") return text;
  const Change = kind === "added" ? "ins" : "del";
  return (
    <Change>
      <span className="sr-only"> {kind === "added" ? differenceWords.added : differenceWords.removed} </span>
      {text}
    </Change>
  );
}

// A difference is drawn once from data that does not change: the place of a piece is its identity.
function keyed<T>(things: readonly T[]): [string, T][] {
  return things.map((thing, place) => [String(place), thing]);
}
