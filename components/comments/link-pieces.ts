const ADDRESS = /https?:\/\/[^\s<>«»"'`،؛]+/giu;
const TRAILING = /[.,;:!?؟…)\]}*_]+$/u;

export interface Piece {
  text: string;
  /** Set on an address that leads where it says. */
  href?: string;
}

/**
 * A line of a citizen's words, its web addresses set apart. Only http and https become links, and only when no user
 * name stands before the host (https://sari.ir@example.com leads to example.com). Put together, the texts are the line.
 */
export function linkPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of line.matchAll(ADDRESS)) {
    const text = found[0].replace(TRAILING, "");
    if (!leadsWhereItSays(text)) continue;
    if (found.index > end) pieces.push({ text: line.slice(end, found.index) });
    pieces.push({ text, href: new URL(text).href });
    end = found.index + text.length;
  }
  return end < line.length ? [...pieces, { text: line.slice(end) }] : pieces;
}

function leadsWhereItSays(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
