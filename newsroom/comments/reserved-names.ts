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
 * «شـهرداری», «شهردارى», «ش.ه.ر.د.ا.ر.ی» and «شهرداری‌» are one name. A surname such as «محمد شهرداری» is not held.
 */
export async function isReservedName(name: string, reader: Reader = db): Promise<boolean> {
  const folded = letters(name);
  if (reserved.has(folded)) return true;
  if (beginnings.some((beginning) => beginsWith(name, folded, beginning))) return true;
  if (wordsOf(name).some((word) => keys.has(word))) return true;
  return (await namesOfOrganisations(reader)).has(folded);
}

const reserved = new Set(WHOLE_NAMES.map(letters));
const beginnings = FIRST_WORDS.map((words) => foldKey(words));
const keys = new Set(ANYWHERE.map(letters));

async function namesOfOrganisations(reader: Reader): Promise<Set<string>> {
  const rows = await reader
    .select({ name: organisations.name, shortName: organisations.shortName })
    .from(organisations);
  return new Set(rows.flatMap((row) => [letters(row.name), letters(row.shortName)]));
}

function beginsWith(name: string, folded: string, beginning: string): boolean {
  return folded === letters(beginning) || `${wordsOf(name).join(" ")} `.startsWith(`${beginning} `);
}

function wordsOf(name: string): string[] {
  return foldKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function letters(name: string): string {
  return wordsOf(name).join("");
}
