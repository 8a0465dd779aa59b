/** A run of words that stayed, came or went. */
export interface Piece {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Joins changes that only a space keeps apart, so that a rewritten sentence reads as one old and one new run. */
export function joinRuns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run = { removed: "", added: "" };
  pieces.forEach(({ kind, text }, place) => {
    if (kind !== "same") run[kind] += text;
    else if (isGap(text) && isChange(pieces[place - 1]) && isChange(pieces[place + 1]))
      run = { removed: run.removed + text, added: run.added + text };
    else {
      joined.push(...piecesOf(run), { kind, text });
      run = { removed: "", added: "" };
    }
  });
  return [...joined, ...piecesOf(run)];
}

const isGap = (text: string) => text.trim() === "";
const isChange = (piece: Piece | undefined) => piece !== undefined && piece.kind !== "same";

function piecesOf({ removed, added }: { removed: string; added: string }): Piece[] {
  const pieces: Piece[] = [
    { kind: "removed", text: removed },
    { kind: "added", text: added },
  ];
  return pieces.filter(({ text }) => text !== "");
}
