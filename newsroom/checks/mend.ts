import { type Block, type Inline, mapPictures } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";
import { type Finding, placeOf, type Range, type Where } from "./finding";

/** A range of a piece of text and what it should say. */
export interface Mending extends Range {
  where: Where;
  text: string;
}

/** The mendings of these findings that can be made together: where two overlap, the first one counts. */
export function mendingsOf(findings: readonly Finding[]): Mending[] {
  const chosen: Mending[] = [];
  for (const { where, range, mend } of findings) {
    if (!where || !range || mend === null) continue;
    const mending = { where, ...range, text: mend };
    if (!chosen.some((other) => overlap(other, mending))) chosen.push(mending);
  }
  // From the end, so that no mending moves the next.
  return chosen.sort((one, other) => other.from - one.from);
}

/** The content with these mendings made. Nothing else changes, and marks of the body stay where they were. */
export function mended(content: StoryContent, mendings: readonly Mending[]): StoryContent {
  return [...mendings].sort((one, other) => other.from - one.from).reduce(mendOne, content);
}

/** A piece of text with a range of it replaced. */
function spliced(text: string, { from, to }: Range, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}

function overlap(one: Mending, other: Mending): boolean {
  if (placeOf(one.where) !== placeOf(other.where)) return false;
  return one.from === other.from || (one.from < other.to && other.from < one.to);
}

function mendOne(content: StoryContent, mending: Mending): StoryContent {
  const { where, text } = mending;
  switch (where.part) {
    case "body":
      return {
        ...content,
        body: { type: "doc", content: inBlocks(content.body.content, mending, { left: where.block }) },
      };
    case "picture":
      return mendPicture(content, where.index, (picture) => ({
        ...picture,
        [where.name]: spliced(picture[where.name], mending, text),
      }));
    case "gallery":
      return {
        ...content,
        gallery: content.gallery.map((picture, index) =>
          index === where.index
            ? { ...picture, [where.name]: spliced(picture[where.name], mending, text) }
            : picture,
        ),
      };
    case "figure":
      return {
        ...content,
        figures: content.figures.map((figure, index) =>
          index === where.index
            ? { ...figure, [where.name]: spliced(figure[where.name], mending, text) }
            : figure,
        ),
      };
    default:
      return { ...content, [where.part]: spliced(content[where.part], mending, text) };
  }
}

type Picture = NonNullable<StoryContent["picture"]>;

function mendPicture(
  content: StoryContent,
  index: number,
  change: (picture: Picture) => Picture,
): StoryContent {
  if (content.picture && index === 0) return { ...content, picture: change(content.picture) };
  const wanted = content.picture ? index - 1 : index;
  const body = mapPictures(content.body, (picture, at) => (at === wanted ? change(picture) : picture));
  return { ...content, body };
}

function inBlocks<T extends Block>(blocks: readonly T[], mending: Mending, count: { left: number }): T[] {
  return blocks.map((block) => {
    if (count.left < 0 || block.type === "picture") return block;
    if (block.type === "paragraph" || block.type === "heading") {
      count.left -= 1;
      return count.left === -1 ? { ...block, content: inLine(block.content ?? [], mending) } : block;
    }
    // Items, rows and cells are walked like blocks: they hold nothing but blocks.
    return { ...block, content: inBlocks(block.content as Block[], mending, count) };
  });
}

function inLine(line: readonly Inline[], { from, to, text }: Mending): Inline[] {
  let at = 0;
  let placed = false;
  return line.flatMap((inline): Inline[] => {
    const length = inline.type === "text" ? inline.text.length : 1;
    const start = at;
    at += length;
    if (at < from || (at === from && placed) || start >= to || inline.type !== "text") return [inline];
    if (at === from && from !== to) return [inline];
    const kept =
      inline.text.slice(0, Math.max(from - start, 0)) +
      (placed ? "" : text) +
      inline.text.slice(Math.max(to - start, 0));
    placed = true;
    return kept === "" ? [] : [{ ...inline, text: kept }];
  });
}
