import type { Issue } from "@/newsroom/outcome";
import { lengthInLetters } from "@/newsroom/persian/blank";
import { foldKey } from "@/newsroom/persian/fold";

const SHORTEST = 15;
const LONGEST = 128;

// What people really choose, at any length: these words, keyboard rows and the city's own names.
const common = [
  "password passw0rd qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm letmein welcome admin administrator login secret",
  "iloveyou monkey dragon football master abc abcd abcdef test user root iran sari mazandaran meydan shahrdari tehran",
  "رمز عبور گذرواژه میدان شهرداری ساری مازندران ایران سلام خبر مدیر کاربر",
].flatMap((line) => line.split(" ").map(foldKey));

const OWN_WORDS = 4;
const FEWEST_LEFT = 4;

/**
 * May this be somebody's new password? Length in letters and nothing about their kind (ASVS 6.2), but neither common
 * words alone nor the person's own name and address. Refuses with people.password-short, -long, -common, -own.
 */
export function passwordIssue(password: string, person: { name: string; email: string }): Issue | null {
  const field = "newPassword";
  const length = lengthInLetters(password);
  if (length < SHORTEST) return { key: "people.password-short", field, values: { least: SHORTEST } };
  if (password.length > LONGEST) return { key: "people.password-long", field, values: { most: LONGEST } };
  const folded = foldKey(password).replace(/\s/g, "");
  if (isPoor(without(folded, common))) return { key: "people.password-common", field };
  return isPoor(without(folded, ownWords(person))) ? { key: "people.password-own", field } : null;
}

function ownWords({ name, email }: { name: string; email: string }): string[] {
  const words = [...foldKey(name).split(" "), ...email.split(/[@.]/)];
  return words.filter((word) => word.length >= OWN_WORDS);
}

function without(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((left, word) => left.replaceAll(word, ""), text);
}

// Digits and marks around a common word are what everybody adds; so few different letters are a key held down.
function isPoor(rest: string): boolean {
  return new Set(rest.replace(/[\p{N}\p{P}\p{S}]/gu, "")).size < FEWEST_LEFT;
}
