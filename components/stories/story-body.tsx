import { Fragment, type ReactNode } from "react";
import type {
  Block,
  BodyDocument,
  Inline,
  ListItem,
  Mark,
  TableCell,
  TableRow,
} from "@/newsroom/stories/body";
import { storyWords } from "@/words/fa/frame";
import { BodyFigure } from "./city/story-figure";
import type { StoryPicture } from "./city/teaser";

/** The pictures of a body by their ids, with sizes; one that is missing is left out. */
export type BodyPictures = ReadonlyMap<string, StoryPicture>;

/** The body of a story: our own switch from validated data to elements, so no HTML is ever taken from anybody. */
export function StoryBody({ body, pictures }: { body: BodyDocument; pictures: BodyPictures }) {
  return blocks(body.content, pictures);
}

/** Parts of an immutable body: nothing moves, so the place of a part is its identity. */
function inOrder(parts: readonly ReactNode[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server, from data that never changes
  return parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}

function blocks(content: readonly Block[], pictures: BodyPictures): ReactNode {
  return inOrder(content.map((block) => element(block, pictures)));
}

function element(block: Block, pictures: BodyPictures): ReactNode {
  switch (block.type) {
    case "paragraph":
      return <p dir={block.attrs?.dir ?? undefined}>{inlines(block.content)}</p>;
    case "heading":
      return heading(block.attrs, inlines(block.content));
    case "bulletList":
      return <ul>{items(block.content, pictures)}</ul>;
    case "orderedList":
      return <ol start={block.attrs?.start}>{items(block.content, pictures)}</ol>;
    case "blockquote":
      return <blockquote dir={block.attrs?.dir ?? undefined}>{blocks(block.content, pictures)}</blockquote>;
    case "table":
      return <BodyTable rows={block.content} pictures={pictures} />;
    case "picture":
      return <BodyFigure picture={pictures.get(block.attrs.mediaId)} />;
  }
}

function heading(
  { level, dir }: { level: 2 | 3; dir?: "ltr" | null | undefined },
  words: ReactNode,
): ReactNode {
  const Heading = level === 2 ? "h2" : "h3";
  return <Heading dir={dir ?? undefined}>{words}</Heading>;
}

function items(list: readonly ListItem[], pictures: BodyPictures): ReactNode {
  return inOrder(list.map((item) => listItem(item, pictures)));
}

function listItem(item: ListItem, pictures: BodyPictures): ReactNode {
  return <li dir={item.attrs?.dir ?? undefined}>{blocks(item.content, pictures)}</li>;
}

function BodyTable({ rows, pictures }: { rows: readonly TableRow[]; pictures: BodyPictures }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-region" aria-label={storyWords.table} tabIndex={0}>
      <table>
        <tbody>{inOrder(rows.map((row, place) => tableRow(row, place === 0, pictures)))}</tbody>
      </table>
    </section>
  );
}

function tableRow(row: TableRow, isFirst: boolean, pictures: BodyPictures): ReactNode {
  return <tr>{inOrder(row.content.map((cell) => tableCell(cell, isFirst, pictures)))}</tr>;
}

function tableCell(cell: TableCell, isFirstRow: boolean, pictures: BodyPictures): ReactNode {
  const span = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan };
  const content = blocks(cell.content, pictures);
  if (cell.type === "tableCell") return <td {...span}>{content}</td>;
  return (
    <th scope={isFirstRow ? "col" : "row"} {...span}>
      {content}
    </th>
  );
}

function inlines(content: readonly Inline[] = []): ReactNode {
  return inOrder(content.map(inlineElement));
}

function inlineElement(inline: Inline): ReactNode {
  return inline.type === "hardBreak" ? <br /> : (inline.marks ?? []).reduce<ReactNode>(marked, inline.text);
}

function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "ltr":
      return (
        <bdi dir="ltr" lang="en">
          {inner}
        </bdi>
      );
    case "promise":
      return <span className="promise">{inner}</span>;
    case "link":
      return (
        <a href={mark.attrs.href} rel="noopener">
          {inner}
        </a>
      );
  }
}
