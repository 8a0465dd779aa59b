import type { Block as TypedBlock, Picture as TypedPicture } from "@/db/city/shapes";
import type { Block, BodyDocument, Inline, Mark, Picture, TableRow } from "@/newsroom/stories/body";

/** The kept pictures of one organisation of the demonstration, by their file names. */
export type KeptPictures = ReadonlyMap<string, string>;

/** The body of a demonstration story as the editor would have made it. */
export function bodyOf(blocks: readonly TypedBlock[], pictures: KeptPictures): BodyDocument {
  return { type: "doc", content: blocks.flatMap((block) => blocksOf(block, pictures)) };
}

function blocksOf(block: TypedBlock, pictures: KeptPictures): Block[] {
  if ("p" in block) return [paragraph(block.p)];
  if ("h2" in block) return [{ type: "heading", attrs: { level: 2 }, content: inlines(block.h2) }];
  if ("h3" in block) return [{ type: "heading", attrs: { level: 3 }, content: inlines(block.h3) }];
  if ("quote" in block)
    return [{ type: "blockquote", content: [block.quote, ...(block.by ? [block.by] : [])].map(paragraph) }];
  if ("list" in block) return [{ type: "bulletList", content: block.list.map(item) }];
  if ("numbered" in block)
    return [{ type: "orderedList", attrs: { start: 1 }, content: block.numbered.map(item) }];
  if ("table" in block) return [{ type: "table", content: rows(block.table) }];
  return [{ type: "picture", attrs: pictureOf(block.picture, pictures) }];
}

/** A picture of the demonstration as a story shows it. */
export function pictureOf({ file, alt, caption, credit }: TypedPicture, pictures: KeptPictures): Picture {
  const mediaId = pictures.get(file);
  if (!mediaId) throw new Error(`the demonstration names a picture it does not have: ${file}`);
  return { mediaId, alt, decorative: false, caption, credit };
}

const paragraph = (text: string): Block => ({ type: "paragraph", content: inlines(text) });
const item = (text: string) => ({ type: "listItem" as const, content: [paragraph(text)] });

function rows(table: { head: string[]; rows: string[][] }): TableRow[] {
  const row = (cells: string[], type: "tableHeader" | "tableCell"): TableRow => ({
    type: "tableRow",
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  return [row(table.head, "tableHeader"), ...table.rows.map((cells) => row(cells, "tableCell"))];
}

const MARKED = /\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<href>[^)\s]+)\)|`(?<ltr>[^`]+)`/g;

function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    const { bold, words, href, ltr } = match.groups ?? {};
    found.push(...plain(text.slice(from, match.index)));
    if (bold) found.push(...marked(bold, { type: "bold" }));
    if (words && href) found.push(...marked(words, { type: "link", attrs: { href } }));
    if (ltr) found.push(...marked(ltr, { type: "ltr" }));
    from = match.index + match[0].length;
  }
  return [...found, ...plain(text.slice(from))];
}

const plain = (text: string): Inline[] => (text ? [{ type: "text", text }] : []);
const marked = (text: string, mark: Mark): Inline[] => [{ type: "text", text, marks: [mark] }];
