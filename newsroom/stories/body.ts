import { z } from "zod";

// The schemas below are read in the browser too. Zod would try to make code of them for speed; the desk's policy
// forbids that, and reports every try.
z.config({ jitless: true });

/** The body of a story (متن): a Tiptap document, reduced to what a municipal story needs. Data, never HTML. */

const MAX_DEPTH = 12;
const MAX_NODES = 5_000;
export const linkPattern = /^(https?:\/\/|mailto:|tel:)[^\s<>"'`\\]+$/i;

const dir = z.enum(["ltr"]).nullable().catch(null).optional();
const span = z.number().int().min(1).max(20).catch(1).optional();

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("ltr") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: z.string().max(2_000).regex(linkPattern) }) }),
  z.object({ type: z.literal("promise"), attrs: z.object({ id: z.uuid() }) }),
]);
export type Mark = z.infer<typeof mark>;

const text = z.object({
  type: z.literal("text"),
  text: z.string().min(1),
  marks: z.array(mark).max(4).optional(),
});
const hardBreak = z.object({ type: z.literal("hardBreak") });
const inline = z.discriminatedUnion("type", [text, hardBreak]);
export type Inline = z.infer<typeof inline>;
const inlines = z.array(inline).optional();

const paragraph = z.object({
  type: z.literal("paragraph"),
  attrs: z.object({ dir }).optional(),
  content: inlines,
});
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]), dir }),
  content: inlines,
});

/** A picture in the text: alt text or a word that it only decorates, and whose work it is. */
export const pictureSchema = z.object({
  mediaId: z.uuid(),
  alt: z.string().max(500),
  decorative: z.boolean(),
  caption: z.string().max(500),
  credit: z.string().max(200),
});
export type Picture = z.infer<typeof pictureSchema>;
const picture = z.object({ type: z.literal("picture"), attrs: pictureSchema });

const blocks = z.lazy(() => z.array(block));
const listItem = z.object({
  type: z.literal("listItem"),
  attrs: z.object({ dir }).optional(),
  content: blocks,
});
const bulletList = z.object({ type: z.literal("bulletList"), content: z.array(listItem) });
const orderedList = z.object({
  type: z.literal("orderedList"),
  attrs: z.object({ start: z.number().int().min(0).max(9_999).catch(1) }).optional(),
  content: z.array(listItem),
});
const blockquote = z.object({
  type: z.literal("blockquote"),
  attrs: z.object({ dir }).optional(),
  content: blocks,
});
const cellAttrs = z.object({ colspan: span, rowspan: span }).optional();
const cell = z.discriminatedUnion("type", [
  z.object({ type: z.literal("tableHeader"), attrs: cellAttrs, content: blocks }),
  z.object({ type: z.literal("tableCell"), attrs: cellAttrs, content: blocks }),
]);
const tableRow = z.object({ type: z.literal("tableRow"), content: z.array(cell) });
const table = z.object({ type: z.literal("table"), content: z.array(tableRow) });

/** One block of the body. Written out, because a schema that contains itself cannot infer its own type. */
export type Block =
  | z.infer<typeof paragraph>
  | z.infer<typeof heading>
  | z.infer<typeof picture>
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs?: { start: number } | undefined; content: ListItem[] }
  | { type: "blockquote"; attrs?: { dir?: "ltr" | null | undefined } | undefined; content: Block[] }
  | { type: "table"; content: TableRow[] };
export interface ListItem {
  type: "listItem";
  attrs?: { dir?: "ltr" | null | undefined } | undefined;
  content: Block[];
}
export interface TableRow {
  type: "tableRow";
  content: TableCell[];
}
export interface TableCell {
  type: "tableHeader" | "tableCell";
  attrs?: { colspan?: number | undefined; rowspan?: number | undefined } | undefined;
  content: Block[];
}
export interface BodyDocument {
  type: "doc";
  content: Block[];
}

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [paragraph, heading, picture, bulletList, orderedList, blockquote, table]),
);

/** A body as it may be kept: known nodes and attributes only (others are dropped or refused), bounded in depth and size. */
export const bodySchema: z.ZodType<BodyDocument> = z
  .unknown()
  .refine((value) => isBounded(value, MAX_DEPTH * 2), "too deep or too large")
  .pipe(z.object({ type: z.literal("doc"), content: z.array(block) }));

// Counted before the schema walks it: a document nested a thousand times would exhaust the stack there.
function isBounded(value: unknown, depth: number, count = { nodes: 0 }): boolean {
  if (value === null || typeof value !== "object") return true;
  count.nodes += 1;
  if (depth < 0 || count.nodes > MAX_NODES * 4) return false;
  return Object.values(value).every((part) => isBounded(part, depth - 1, count));
}

export const emptyBody: BodyDocument = { type: "doc", content: [] };

type Node = BodyDocument | Block | ListItem | TableRow | TableCell | Inline;

function childrenOf(node: Node): readonly Node[] {
  return "content" in node && node.content ? node.content : [];
}

/** The words of the body, a line for each paragraph: for search, checks and counts. */
export function plainText(node: Node): string {
  if (node.type === "text") return node.text;
  if (node.type === "hardBreak") return "\n";
  const isLine = node.type === "paragraph" || node.type === "heading";
  return childrenOf(node)
    .map(plainText)
    .join(isLine ? "" : "\n");
}

/** All pictures of the body, in reading order. */
export function picturesIn(node: Node): Picture[] {
  return node.type === "picture" ? [node.attrs] : childrenOf(node).flatMap(picturesIn);
}

/** The body with each of its pictures changed; `change` is told which one it is, from zero in reading order. */
export function mapPictures(
  body: BodyDocument,
  change: (picture: Picture, index: number) => Picture,
): BodyDocument {
  let index = -1;
  const walk = (block: Block): Block => {
    if (block.type === "picture") {
      index += 1;
      return { ...block, attrs: change(block.attrs, index) };
    }
    if (block.type === "paragraph" || block.type === "heading") return block;
    // Items, rows and cells are walked like blocks: they hold nothing but blocks.
    return { ...block, content: (block.content as Block[]).map(walk) } as Block;
  };
  return { type: "doc", content: body.content.map(walk) };
}

function textsIn(node: Node): Extract<Inline, { type: "text" }>[] {
  return node.type === "text" ? [node] : childrenOf(node).flatMap(textsIn);
}

/** Where the links of the body lead, each address once, in reading order. */
export function linksIn(body: BodyDocument): string[] {
  const hrefs = textsIn(body).flatMap(({ marks = [] }) =>
    marks.flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : [])),
  );
  return [...new Set(hrefs)];
}

/** The sentences marked as promises (وعده), by the id of their mark, in reading order. */
export function promisesIn(body: BodyDocument): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const { text: words, marks = [] } of textsIn(body)) {
    for (const one of marks) {
      if (one.type === "promise") sentences.set(one.attrs.id, (sentences.get(one.attrs.id) ?? "") + words);
    }
  }
  return sentences;
}
