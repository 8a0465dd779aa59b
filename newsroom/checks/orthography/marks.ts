import { orthography } from "./rule";

// What may stand before a Persian mark: a letter, a Persian digit, a closing mark.
const PERSIAN = "[\\u0621-\\u063a\\u0641-\\u06d3\\u06f0-\\u06f9\\u0654\\u200c»)\\]٪]";
const LETTER = "[\\u0621-\\u063a\\u0641-\\u06d3\\u0654]";
const pattern = (source: string) => new RegExp(source, "gu");

/** A mark leans on the word before it. */
export const spaceBeforeMark = orthography({
  key: "space-before-mark",
  pattern: pattern(`(?<=${PERSIAN}) +([،؛؟!…]|[.:](?=[\\s»)]|$))`),
  mend: ([, mark = ""]) => mark,
});

/** And is followed by a space. «ه.ش» and «ع.» are abbreviations. */
export const spaceAfterMark = orthography({
  key: "space-after-mark",
  pattern: pattern(
    `(?<=${PERSIAN})[،؛؟!…](?=[\\u0621-\\u063a\\u0641-\\u06d3\\u06f0-\\u06f9«(])|(?<=${LETTER}{2}):(?=«)|(?<=${LETTER}{2})[.:](?=${LETTER}{2})`,
  ),
  mend: ([mark]) => `${mark} `,
});

/** «متن» and (متن) hold their words closely. */
export const spaceInside = orthography({
  key: "space-inside",
  pattern: pattern(`(?<!^)[«(] +(?=\\S)|^[«(] +(?=\\S)|(?<=\\S) +[»)]`),
  mend: ([found]) => found.trim(),
});

/** «گفت«متن»» needs a space outside; «گویا»ی is a word with its ending. */
export const spaceOutside = orthography({
  key: "space-outside",
  pattern: pattern(
    `(?<=${LETTER}|[\\u06f0-\\u06f9])[«(](?=\\S)|[»)](?=${LETTER})(?!(?:ی|ها|های|هایی|ام|ات|اش|ای|م|ت|ش|مان|تان|شان|اند|ست)(?!\\p{L}))`,
  ),
  mend: ([mark]) => (mark === "«" || mark === "(" ? ` ${mark}` : `${mark} `),
});

export const doubleSpace = orthography({
  key: "double-space",
  pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/gu,
  mend: () => " ",
});

const PERSIAN_MARK: Record<string, string> = { "?": "؟", ";": "؛", ",": "،", "%": "٪" };

/** ? ; , % of a Latin keyboard in a Persian sentence. */
export const latinMarks = orthography({
  key: "latin-marks",
  pattern: pattern(`(?<=${PERSIAN}) *[?;,](?=[\\s\\u0600-\\u06ff»)!]|$)|(?<=[\\u06f0-\\u06f9])%`),
  mend: ([found]) => PERSIAN_MARK[found.trim()] ?? null,
});

/** Persian words are quoted in «». */
export const straightQuotes = orthography({
  key: "straight-quotes",
  pattern: /"([^"\n«»]*\p{Script=Arabic}[^"\n«»]*)"|“([^”\n«»]*\p{Script=Arabic}[^”\n«»]*)”/gu,
  mend: ([, straight, curly]) => `«${straight ?? curly}»`,
  around: true,
});

export const threeDots = orthography({
  key: "three-dots",
  pattern: pattern(`(?<=[\\p{Script=Arabic}\\s»]|^)\\.{3,}|…{2,}`),
  mend: () => "…",
});

// Only small words: «آرام آرام» and «کم کم» are said twice on purpose.
export const twice = orthography({
  key: "word-twice",
  pattern: /(?<![\p{L}\u200c])(از|به|در|که|را|با|برای|این|است|شد|تا|و) +\1(?![\p{L}\u200c])/gu,
  mend: ([, word = ""]) => word,
});
