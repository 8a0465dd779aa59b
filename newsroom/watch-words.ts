import { foldKey } from "./persian/fold";

/** A word of the list (واژه‌های هشدار): where it stands whole, however disguised, the moderator looks twice. */
export interface WatchWord {
  /** As it is read aloud; it may be several words. */
  word: string;
  /** Phrases in which it is harmless: «هیچ کس» for «کس». */
  allowed: readonly string[];
}

/** Endings that a longer word may carry and stay itself; with one, a short word would become another («خر», «خرم»). */
const ENDINGS = ["ها", "های", "هایی", "ان", "ا", "ای", "ی", "ترین", "تر", "م", "ت", "ش"];
const LONG_ENOUGH = 4;

/**
 * The listed words that stand in a text, as they are read aloud: compared by fold key, whole word by whole word, and
 * not inside a phrase that is allowed. «سوپر مارکت», «دیوار لخت» and «هیچ کس» are left in peace.
 */
export function watchWordsIn(text: string, list: readonly WatchWord[]): string[] {
  const ways = [wordsOf(text), joinedWordsOf(text)];
  return list.filter((listed) => ways.some((present) => stands(present, listed))).map(({ word }) => word);
}

function stands(present: readonly string[], { word, allowed }: WatchWord): boolean {
  const places = placesOf(present, word, endingsOf(word));
  if (places.length === 0) return false;
  const spared = allowed.flatMap((phrase) => placesOf(present, phrase, ENDINGS));
  const isSpared = (place: Place) => spared.some(({ from, to }) => from <= place.from && place.to <= to);
  return places.some((place) => !isSpared(place));
}

interface Place {
  from: number;
  to: number;
}

// Written together, apart or with a half-space, it is one phrase: «بی‌شرف», «بی شرف», «بیشرف».
function formsOf(phrase: string): string[][] {
  const apart = phrase.replaceAll("\u200C", " ");
  const joined = apart.replaceAll(" ", "");
  return [phrase, apart, joined].map(wordsOf).filter((form) => form.length > 0);
}

/** Where a phrase stands; its last word may carry one of the endings. */
function placesOf(present: readonly string[], phrase: string, endings: readonly string[]): Place[] {
  return formsOf(phrase).flatMap((form) =>
    present.flatMap((_, from) => {
      const isHere = form.every((word, index) =>
        isWord(present[from + index], word, index === form.length - 1 ? endings : []),
      );
      return isHere ? [{ from, to: from + form.length }] : [];
    }),
  );
}

function isWord(present: string | undefined, word: string, endings: readonly string[]): boolean {
  if (!present) return false;
  return isDrawnOut(present, word) || endings.some((ending) => isDrawnOut(present, word + ending));
}

// «اححمق» is «احمق»; the other way about «محقق» is not meant by «محق».
function isDrawnOut(present: string, word: string): boolean {
  return present.length >= word.length && (present === word || undoubled(present) === undoubled(word));
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

function endingsOf(word: string): readonly string[] {
  const [first = "", ...more] = wordsOf(word);
  return more.length === 0 && first.length >= LONG_ENOUGH ? ENDINGS : [];
}

function wordsOf(text: string): string[] {
  return foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The same with everything between two spaces as one word, so that no sign, digit or emoji within it hides it: «اح.مق», «اح🔥مق». */
function joinedWordsOf(text: string): string[] {
  return foldKey(text.replace(BROKEN, ""))
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}]+/gu, ""))
    .filter(Boolean);
}

// A word is broken at a line's end, or at a space, with a tatweel on either side.
const BROKEN = /\u0640\s+\u0640?|\s+\u0640/gu;
