import type { Block, BodyDocument, Inline, ListItem, TableCell, TableRow } from "./body";

type Parent = Block | ListItem | TableRow | TableCell;
type TextBlock = Extract<Block, { type: "paragraph" | "heading" }>;

/** The body's words, a line for each paragraph or heading in reading order: the text in which anchors are found. */
export function bodyText(body: BodyDocument): string {
  return textBlocks(body.content).map(textOf).join("\n");
}

/**
 * The body with the words between two places of `bodyText` replaced; the new words look like the first of the old ones.
 * Null where the places lie in different paragraphs.
 */
export function replaceInBody(
  body: BodyDocument,
  from: number,
  to: number,
  words: string,
): BodyDocument | null {
  let start = 0;
  for (const block of textBlocks(body.content)) {
    const end = start + textOf(block).length;
    if (from >= start && from <= end && to <= end) {
      const changed = {
        ...block,
        content: replaceInline(block.content ?? [], from - start, to - start, words),
      };
      return { ...body, content: swap(body.content, block, changed) };
    }
    start = end + 1;
  }
  return null;
}

function textBlocks(parents: readonly Parent[]): TextBlock[] {
  return parents.flatMap((parent) => {
    if (parent.type === "paragraph" || parent.type === "heading") return [parent];
    return "content" in parent ? textBlocks(parent.content) : [];
  });
}

function textOf({ content = [] }: TextBlock): string {
  return content.map((inline) => (inline.type === "text" ? inline.text : "\n")).join("");
}

function replaceInline(content: readonly Inline[], from: number, to: number, words: string): Inline[] {
  const changed: Inline[] = [];
  let start = 0;
  let isPlaced = false;
  for (const inline of content) {
    const text = inline.type === "text" ? inline.text : "\n";
    const end = start + text.length;
    const isTouched = start < to && end > from;
    if (!isTouched) changed.push(inline);
    else {
      const kept = text.slice(0, Math.max(0, from - start));
      const rest = text.slice(Math.max(0, to - start));
      const put = isPlaced ? "" : words;
      isPlaced = true;
      if (inline.type === "text" && kept + put + rest) changed.push({ ...inline, text: kept + put + rest });
      else if (put) changed.push({ type: "text", text: put });
    }
    start = end;
  }
  return changed;
}

// The very block is looked for, not one that says the same.
function swap(parents: Block[], old: TextBlock, changed: TextBlock): Block[] {
  return parents.map((parent) => swapIn(parent, old, changed)) as Block[];
}

function swapIn(parent: Parent, old: TextBlock, changed: TextBlock): Parent {
  if (parent === old) return changed;
  if (parent.type === "paragraph" || parent.type === "heading" || !("content" in parent)) return parent;
  const content = (parent.content as Parent[]).map((child) => swapIn(child, old, changed));
  return { ...parent, content } as Parent;
}
