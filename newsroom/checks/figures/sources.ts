import type { Check } from "../check";
import { keyWords } from "../key-words";
import { numbersIn } from "./numbers";

const COUNTED = /^(?:تومان|ریال|درصد|نفر|هکتار|تن|خانوار|شهروند|کیلومتر|متر مربع|مورد|پرونده)/u;
const SOURCE =
  /به گفته|گفت|می‌گوید|می‌گویند|به نقل از|بر پایه|بر اساس|براساس|طبق|گزارش|آمار|اعلام|برآورد|مصوب|قرارداد|پیمان|سامانه|ثبت|بودجه|منبع/u;
const LARGE = 1_000;
// Slopes and the like are measures of a thing, not claims.
const SMALL_SHARE = 10;

/** A large number in the story with no source near it and no figure that gives one. */
export const numberWithoutSource: Check = {
  key: "number-without-source",
  group: "figures",
  onSheet: ({ content: { figures }, passages }) => {
    const units = new Set(figures.flatMap(({ unit }) => keyWords(unit)));
    const values = new Set(
      figures.flatMap(({ value, unit }) => numbersIn(`${value} ${unit}`).map((claim) => claim.value)),
    );
    return passages
      .filter(
        ({ kind, text, links, where }) =>
          kind === "prose" && where.part === "body" && links.length === 0 && !SOURCE.test(text),
      )
      .flatMap(({ where, text }) =>
        numbersIn(text)
          .filter(
            ({ value, unit, percent, spelt }) =>
              !spelt && value >= (percent ? SMALL_SHARE : LARGE) && COUNTED.test(unit),
          )
          .filter(({ value, unit }) => !values.has(value) && !keyWords(unit).some((word) => units.has(word)))
          .slice(0, 1)
          .map(({ from, to }) => ({ where, from, to, values: { number: text.slice(from, to) } })),
      );
  },
};
