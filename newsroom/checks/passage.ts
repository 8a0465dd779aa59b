import type { Block, BodyDocument, Inline, ListItem, TableCell, TableRow } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";
import type { Range, Where } from "./finding";
import { pictureSpots } from "./pictures/spots";
import { sparedIn } from "./spared";

/** A link's words in a passage. */
export interface LinkRange extends Range {
  href: string;
}

/** One piece of text a reader sees, with what may not be touched in it. */
export interface Passage {
  where: Where;
  text: string;
  /** Latin words, addresses, codes, Arabic quotations: left alone by every rule of orthography and spelling. */
  spared: readonly Range[];
  links: readonly LinkRange[];
  /** "prose" is read as sentences; a heading, a cell or a label is not. */
  kind: "title" | "prose" | "label";
}

type Node = BodyDocument | Block | ListItem | TableRow | TableCell;
type Line = { content?: Inline[] | undefined; attrs?: { dir?: "ltr" | null | undefined } | undefined };
interface TextBlock {
  line: Line;
  kind: Passage["kind"];
}

/** Every piece of text of a story, in reading order. */
export function passagesOf(content: StoryContent): Passage[] {
  const { kicker, headline, subheadline, lead } = content;
  return [
    plain({ part: "kicker" }, kicker, "title"),
    plain({ part: "headline" }, headline, "title"),
    plain({ part: "subheadline" }, subheadline, "title"),
    plain({ part: "lead" }, lead, "prose"),
    ...textBlocks(content.body).map(({ line, kind }, block) => passageOfLine(line, block, kind)),
    ...pictureSpots(content).flatMap(({ picture: { alt, caption, credit }, at }) => [
      plain(at("alt"), alt, "label"),
      plain(at("caption"), caption, "label"),
      plain(at("credit"), credit, "label"),
    ]),
    ...content.figures.flatMap(({ label, unit, source }, index) => [
      plain({ part: "figure", index, name: "label" }, label, "label"),
      plain({ part: "figure", index, name: "unit" }, unit, "label"),
      plain({ part: "figure", index, name: "source" }, source, "label"),
    ]),
  ].filter(({ text }) => text !== "");
}

function plain(where: Where, text: string, kind: Passage["kind"]): Passage {
  return { where, text, kind, links: [], spared: sparedIn(text) };
}

// In the order ProseMirror counts its text blocks, empty ones too.
function textBlocks(node: Node, kind: Passage["kind"] = "prose"): TextBlock[] {
  if (node.type === "paragraph") return [{ line: node, kind }];
  if (node.type === "heading") return [{ line: node, kind: "label" }];
  if (node.type === "picture") return [];
  const inside = node.type === "table" ? "label" : kind;
  return (node.content ?? []).flatMap((child) => textBlocks(child, inside));
}

function passageOfLine(line: Line, block: number, kind: Passage["kind"]): Passage {
  let text = "";
  const links: LinkRange[] = [];
  const marked: Range[] = [];
  for (const inline of line.content ?? []) {
    const from = text.length;
    text += inline.type === "text" ? inline.text : "\n";
    const marks = inline.type === "text" ? (inline.marks ?? []) : [];
    for (const mark of marks) {
      if (mark.type === "link") links.push({ from, to: text.length, href: mark.attrs.href });
      if (mark.type === "ltr") marked.push({ from, to: text.length });
    }
  }
  const whole = line.attrs?.dir === "ltr" ? [{ from: 0, to: text.length }] : [];
  return {
    where: { part: "body", block },
    text,
    kind,
    links,
    spared: [...sparedIn(text), ...marked, ...whole],
  };
}
