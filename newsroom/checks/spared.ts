import type { Range } from "./finding";

// A run without spaces that holds a Latin letter: a word, an address, a file, a version, a handle, code.
const LATIN_TOKEN = /[^\s«»()،؛؟\u200c\p{Script=Arabic}]*[A-Za-z][^\s«»()،؛؟\u200c\p{Script=Arabic}]*/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s«»<>"]+/giu;
const E_MAIL = /[^\s@«»()]+@[^\s@«»()]+\.[A-Za-z]{2,}/gu;
const HANDLE = /[@#][\p{L}\p{N}_\u200c]+/gu;
// Times, dates, sums and telephone numbers keep the marks between their digits.
const NUMBER = /\p{N}+(?:[:./٫٬,،\-–]\p{N}+)+/gu;
const VERSE = /﴿[^﴾]*﴾|﴾[^﴿]*﴿/gu;
const ARABIC_QUOTE = /«(?=[^«»\n]*ة)[^«»\nپچژگ]*»/gu;

const SPARED = [ADDRESS, E_MAIL, LATIN_TOKEN, HANDLE, NUMBER, VERSE, ARABIC_QUOTE];

/** What no rule may change: Latin tokens, addresses, e-mail, handles, times and sums, Arabic quotations. */
export function sparedIn(text: string): Range[] {
  return SPARED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
  );
}

/** Does the range touch one that is spared? */
export function touchesSpared({ from, to }: Range, spared: readonly Range[]): boolean {
  return spared.some((range) => range.from < to && from < range.to);
}
