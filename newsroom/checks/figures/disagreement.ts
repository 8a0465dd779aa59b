import type { Figure } from "@/newsroom/stories/content";
import type { Check, Placed } from "../check";
import { isAkin, keyWords } from "../key-words";
import type { Passage } from "../passage";
import { type Sentence, sentencesOf } from "../sentences";
import { type Claim, numbersIn } from "./numbers";

// «یک بار», «دو خیابان»: small numbers in words are seldom a claim.
const SMALL = 10;

interface Known {
  value: number;
  percent: boolean;
  unit: string[];
  label: string[];
  text: string;
}

/** A number in the text that says otherwise than the figure below it: same thing counted, same unit, another value. */
export const figureDisagrees: Check = {
  key: "figure-disagrees",
  group: "figures",
  onSheet: ({ content, passages }) => {
    const figures = content.figures.flatMap(knownOf);
    if (figures.length === 0) return [];
    return passages
      .filter(({ kind, where }) => kind !== "label" && where.part !== "picture")
      .flatMap((passage) =>
        sentencesOf(passage.text).flatMap((sentence) => inSentence(passage, sentence, figures)),
      );
  },
};

function inSentence(passage: Passage, sentence: Sentence, figures: readonly Known[]): Placed[] {
  const words = keyWords(sentence.text);
  const claims = numbersIn(sentence.text).filter(({ value, spelt }) => !spelt || value > SMALL);
  return figures.flatMap((figure) => {
    if (!isAbout(words, figure)) return [];
    const same = claims.filter((claim) => hasUnit(claim, figure));
    const [claim] = same;
    if (!claim || same.length !== 1 || claim.value === figure.value) return [];
    if (claim.spelt && figure.label.length < 2) return [];
    // Another figure may be meant.
    if (figures.some((other) => other.value === claim.value)) return [];
    const from = sentence.from + claim.from;
    return [
      {
        where: passage.where,
        from,
        to: sentence.from + claim.to,
        mend: figure.text,
        values: { figure: figure.text },
      },
    ];
  });
}

// The words of the label, the unit aside, stand in the sentence; of a long label one may be missing.
function isAbout(words: readonly string[], { label }: Known): boolean {
  const met = label.filter((word) => words.some((other) => isAkin(word, other))).length;
  return label.length > 0 && met >= (label.length > 3 ? label.length - 1 : label.length);
}

function hasUnit(claim: Claim, { percent, unit }: Known): boolean {
  if (percent || claim.percent) return percent === claim.percent;
  const [first] = unit;
  return first !== undefined && keyWords(claim.unit).some((word) => isAkin(word, first));
}

function knownOf({ label, value, unit }: Figure): Known[] {
  const [claim] = numbersIn(`${value} ${unit}`);
  if (claim?.from !== 0) return [];
  const text = `${value} ${unit}`.slice(0, Math.max(claim.to, value.length));
  return [
    {
      value: claim.value,
      percent: claim.percent,
      unit: keyWords(claim.unit),
      label: keyWords(label).filter((word) => !isOf(word, claim.unit)),
      text,
    },
  ];
}

function isOf(word: string, unit: string): boolean {
  return keyWords(unit).some((other) => isAkin(word, other));
}
