import { bareLetters, type FlatText, flatten, remembered, wordsAt } from "./fact-letters";
import { dayPattern, endsName, monthPattern, titlePattern, unitPattern } from "./fact-lists";

/** Something a text claims: the same `key` is the same claim, however it is written; `shown` is for people. */
export interface Fact {
  key: string;
  shown: string;
}

const START = "(?<!\\p{L})";
const END = "(?!\\p{L})";
const FACTS = new RegExp(
  [
    "(?<quote>«[^«»]*»)",
    '(?<address>(?:https?://|www[.])[^\\s«»<>"،؛]+|[\\w.+-]{1,64}@[\\w-]{1,63}(?:[.][\\w-]{1,63}){1,9})',
    `(?<number>(?:(?<![\\p{L}\\p{N}])[-−])?\\d+(?:[٬,،.٫/:–-]\\d+)*)(?<unit>(?:[\\s،]*(?:${unitPattern})ی?${END})*)`,
    `(?<day>${START}(?:${dayPattern}|(?:${monthPattern}) *ماه)${END})`,
    `(?<title>${START}(?:${titlePattern})${END})`,
  ].join("|"),
  "gu",
);

/** The facts of a line of text in their order: numbers with their units, days, quotations, addresses, titled names. */
export const factsInLine = remembered(readFacts);

function readFacts(line: string): Fact[] {
  const text = flatten(line);
  const facts: Fact[] = [];
  FACTS.lastIndex = 0;
  for (let match = FACTS.exec(text.flat); match; match = FACTS.exec(text.flat)) {
    const end = match.groups?.title ? endOfName(text.flat, FACTS.lastIndex) : FACTS.lastIndex;
    // The search goes on from here while a name is read with the same expression's help.
    FACTS.lastIndex = Math.max(end, match.index + 1);
    const key = keyOf(match, text.flat.slice(match.index, end));
    if (key) facts.push({ key, shown: shownOf(text, match.index, end) });
  }
  return facts;
}

function keyOf({ groups = {} }: RegExpExecArray, words: string): string | null {
  if (groups.number) return `${numberKey(groups.number)} ${bareLetters(unitKey(groups.unit ?? ""))}`;
  if (groups.address) return words.replace(/[.,:!?)]+$/, "");
  if (groups.title) return nameKey(groups.title, words.slice(groups.title.length));
  return bareLetters(words) || null;
}

const LONGEST_NAME = 16;

// Counted in letters, not in words: «رضا زاده» and «رضازاده» are one name.
function nameKey(title: string, name: string): string | null {
  const letters = bareLetters(name).slice(0, LONGEST_NAME);
  return letters ? `${bareLetters(title)} ${letters}` : null;
}

function endOfName(flat: string, from: number): number {
  const word = /[\s،]+(\p{L}+)/uy;
  let end = from;
  let letters = 0;
  while (letters < LONGEST_NAME) {
    word.lastIndex = end;
    const next = word.exec(flat)?.[1];
    if (!next || endsName(next)) break;
    letters += next.length;
    end = word.lastIndex;
  }
  return end;
}

/** A number's value, whatever its digits and grouping: «۱۲٬۵۰۰» is "12500"; times and dates lose idle zeros. */
function numberKey(number: string): string {
  const plain = number.replace(/(?<=\d)[٬,،](?=\d{3}(?!\d))/g, "").replaceAll("٫", ".");
  // A telephone number begins with its zero.
  if (/^0\d{3,}/.test(plain)) return plain;
  return plain.replace(/−/g, "-").replace(/(?<![\d.])0+(?=\d)/g, "");
}

// «۱۲ کیلومتری» is «۱۲ کیلومتر».
function unitKey(unit: string): string {
  return unit.replace(/[٪%]/g, "درصد").replace(/ی$/, "");
}

const LONGEST_SHOWN = 60;

function shownOf(text: FlatText, start: number, end: number): string {
  const words = wordsAt(text, start, end).replace(/^«|»$/g, "");
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
