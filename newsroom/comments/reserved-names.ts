import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { foldKey } from "@/newsroom/persian/fold";

/** Nobody is called so; whoever signs so speaks for the city. */
const WHOLE_NAMES = [
  "مدیر",
  "مدیر سایت",
  "مدیر سامانه",
  "مدیر کل",
  "دبیر",
  "دبیر خبر",
  "ناظر",
  "ناظر نظرات",
  "پشتیبان",
  "پشتیبانی",
  "میدان",
  "میز خبر",
  "سخنگو",
  "شورای شهر",
  "فرماندار",
  "استاندار",
  "moderator",
  "municipality",
  "root",
  "support",
];

/** A name that begins so is an office's name: «شهرداری منطقه ۲», «روابط عمومی سازمان …». */
const FIRST_WORDS = [
  "شهرداری",
  "شهردار",
  "سازمان",
  "اداره",
  "معاونت",
  "روابط عمومی",
  "سخنگوی",
  "admin",
  "mayor",
];

/** Wherever this word stands, it claims the keys of the house. */
const ANYWHERE = ["ادمین", "admin", "administrator"];

/**
 * Would a guest under this name pass for the city or its staff? Compared by fold key without spaces and signs, so
 * «شـهرداری», «شهردارى», «ش.ه.ر.د.ا.ر.ی» and «شهرداری‌» are one name, and so are «شهررداری», «شه.رداری ساری», «شهرداری‌ساری» and
 * "adm1n". A surname such as «محمد شهرداری» is not held.
 */
export async function isReservedName(name: string, reader: Reader = db): Promise<boolean> {
  const ways = waysToRead(name);
  if (ways.some(isReserved)) return true;
  const offices = await namesOfOrganisations(reader);
  return ways.some((words) => offices.has(joined(words)));
}

function isReserved(words: readonly string[]): boolean {
  const folded = joined(words);
  if (reserved.has(folded) || words.some((word) => keys.has(word))) return true;
  return beginnings.some(
    (beginning) => folded === beginning.joined || `${words.join(" ")} `.startsWith(`${beginning.apart} `),
  );
}

const reserved = new Set(WHOLE_NAMES.map(letters));
const beginnings = FIRST_WORDS.map((words) => ({ apart: wordsOf(words).join(" "), joined: letters(words) }));
const keys = new Set(ANYWHERE.map(letters));

/** A name as its words: at every sign, at spaces alone, at half-spaces too, and with digits as the letters they are drawn like. */
function waysToRead(name: string): string[][] {
  const inOne = wordsWithin(name, /[^\p{L}\p{N}]+/gu);
  const asLetters = inOne.map((word) => word.replace(/\p{N}/gu, (digit) => DRAWN_LIKE[digit] ?? ""));
  const ways = [wordsOf(name), inOne, wordsWithin(name, /[^\p{L}]+/gu), asLetters];
  return [...ways, wordsOf(name.replaceAll("\u200C", " "))].map((words) => words.map(undoubled));
}

const DRAWN_LIKE: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };

async function namesOfOrganisations(reader: Reader): Promise<Set<string>> {
  const rows = await reader
    .select({ name: organisations.name, shortName: organisations.shortName })
    .from(organisations);
  return new Set(rows.flatMap((row) => [letters(row.name), letters(row.shortName)]));
}

function wordsOf(name: string): string[] {
  return foldKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(undoubled);
}

/** What stands between two spaces is one word, whatever is put into it. */
function wordsWithin(name: string, strange: RegExp): string[] {
  return foldKey(name)
    .split(/\s+/)
    .map((word) => word.replace(strange, ""))
    .filter(Boolean);
}

// Two digits stay two: «منطقه ۲۲» is not «منطقه ۲».
function undoubled(word: string): string {
  return word.replace(/(\p{L})\1+/gu, "$1");
}

function letters(name: string): string {
  return joined(wordsOf(name));
}

function joined(words: readonly string[]): string {
  return words.join("");
}
