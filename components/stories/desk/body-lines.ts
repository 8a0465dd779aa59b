import type { Block, BodyDocument, Inline, ListItem } from "@/newsroom/stories/body";
import { pictureLines } from "./picture-lines";

/**
 * The body as one line for each paragraph, in which everything that can change is visible: the level of a heading,
 * the place in a list, bold words between asterisks, the address behind a link, the words of a picture.
 */
export function bodyLines(body: BodyDocument): string[] {
  return body.content.flatMap((block) => blockLines(block));
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return nonEmpty(inlineText(block.content));
    case "heading":
      return nonEmpty(inlineText(block.content)).map(
        (line) => `${"■".repeat(block.attrs.level - 1)} ${line}`,
      );
    case "blockquote":
      return block.content.flatMap(blockLines).map((line) => `« ${line}`);
    case "bulletList":
      return block.content.flatMap((item) => itemLines(item, "•"));
    case "orderedList":
      return block.content.flatMap((item, place) =>
        itemLines(item, `${((block.attrs?.start ?? 1) + place).toLocaleString("fa-IR")}.`),
      );
    case "table":
      return block.content.map((row) =>
        row.content.map((cell) => cell.content.flatMap(blockLines).join(" / ")).join(" | "),
      );
    case "picture":
      return pictureLines(block.attrs).map((line) => `▣ ${line}`);
  }
}

function itemLines(item: ListItem, mark: string): string[] {
  return item.content
    .flatMap(blockLines)
    .map((line, place) => (place === 0 ? `${mark} ${line}` : `   ${line}`));
}

function inlineText(content: readonly Inline[] = []): string {
  return content.map((inline) => (inline.type === "hardBreak" ? " ⏎ " : markedText(inline))).join("");
}

function markedText({ text, marks = [] }: Extract<Inline, { type: "text" }>): string {
  const bold = marks.some((mark) => mark.type === "bold") ? `*${text}*` : text;
  const link = marks.find((mark) => mark.type === "link");
  const linked = link ? `${bold} ‹${link.attrs.href}›` : bold;
  return marks.some((mark) => mark.type === "promise") ? `⟦${linked}⟧` : linked;
}

function nonEmpty(line: string): string[] {
  return line.trim() === "" ? [] : [line];
}
