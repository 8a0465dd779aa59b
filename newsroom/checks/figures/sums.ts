import { parseNumber } from "@/newsroom/persian/digits";
import { type Block, plainText } from "@/newsroom/stories/body";
import type { Check, Placed } from "../check";
import { isPart, matches } from "../check";
import type { Passage } from "../passage";

const GROWTH = /افزایش|رشد|بیشتر|افزوده|نسبت به|برابر/u;

/** A share of more than a hundred in a hundred; growth may be that large. */
export const percentOverHundred: Check = {
  key: "percent-over-hundred",
  group: "figures",
  inPassage: (passage) =>
    isPart(passage, "headline", "subheadline", "lead", "body") && !GROWTH.test(passage.text)
      ? matches(passage.text, /(?<![\p{N}٫.,٬])[\p{Nd}]+(?:[٫.][\p{Nd}]+)?(?=\s?(?:٪|%|درصد))/gu).filter(
          ({ from, to }) => (parseNumber(passage.text.slice(from, to)) ?? 0) > 100,
        )
      : [],
};

/** A table whose last row says «جمع» and whose columns add up to something else. */
export const sumsThatFail: Check = {
  key: "sum-wrong",
  group: "figures",
  onSheet: ({ content, passages }) => {
    const found: Placed[] = [];
    for (const table of content.body.content.filter(isTable)) found.push(...wrongSums(table, passages));
    return found;
  },
};

type Table = Extract<Block, { type: "table" }>;
const isTable = (block: Block): block is Table => block.type === "table";

function wrongSums(table: Table, passages: readonly Passage[]): Placed[] {
  const rows = table.content.map((row) => row.content.map((cell) => plainText(cell).trim()));
  const total = rows.at(-1);
  if (!total || rows.length < 4 || !/^(?:جمع|مجموع)/u.test(total[0] ?? "")) return [];
  return total.slice(1).flatMap((cell, place) => {
    const parts = rows.slice(1, -1).map((row) => parseNumber(row[place + 1] ?? ""));
    const [said, sum] = [
      parseNumber(cell),
      parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0),
    ];
    if (said === null || !Number.isFinite(sum) || Math.abs(said - sum) < 0.001) return [];
    const where =
      passages.findLast(({ where, text }) => where.part === "body" && text.trim() === cell)?.where ?? null;
    return [{ where, from: 0, to: where ? cell.length : 0, values: { sum: Math.round(sum * 1000) / 1000 } }];
  });
}
