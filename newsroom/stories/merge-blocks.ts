import { diff3Merge } from "node-diff3";
import type { Block, BodyDocument } from "./body";
import { isSame, type Joined, keyOf } from "./same";

/** Joins two bodies block by block; where both changed the same stretch, each side's body has its own words there. */
export function mergeBlocks(
  base: BodyDocument,
  mine: BodyDocument,
  theirs: BodyDocument,
): Joined<BodyDocument> {
  const keys = (body: BodyDocument) => written(body).map(keyOf);
  const blocks = new Map([...written(theirs), ...written(mine)].map((block) => [keyOf(block), block]));
  const joined: Joined<Block[]> = { mine: [], theirs: [] };
  const blocksOf = (stretch: readonly string[]) =>
    stretch.flatMap((key) => {
      const block = blocks.get(key);
      return block ? [block] : [];
    });
  for (const { ok, conflict } of diff3Merge(keys(mine), keys(base), keys(theirs))) {
    joined.mine.push(...blocksOf(ok ?? conflict?.a ?? []));
    joined.theirs.push(...blocksOf(ok ?? conflict?.b ?? []));
  }
  return { mine: { type: "doc", content: joined.mine }, theirs: { type: "doc", content: joined.theirs } };
}

// The editor keeps an empty paragraph to write on; it is no text.
function written(body: BodyDocument): Block[] {
  return body.content.filter((block) => !isSame(block, { type: "paragraph" }));
}
