import { isShebaValid, verifyCardNumber, verifyIranianNationalId } from "@persian-tools/persian-tools";
import { bareSigns } from "@/newsroom/persian/bare";

// Digits as people write them: in groups, with spaces, lines or any signs between them.
const BETWEEN = /[^\p{L}\p{N}]{1,3}/u;
const RUN = new RegExp(`\\d+(?:${BETWEEN.source}\\d+)*`, "gu");
const SHEBA = /ir[\s\-.]{0,2}\d(?:[\s\-.]{0,2}\d){23}/giu;
const MOBILE = /^(?:(?:98|0098)0?|0)9\d{9}$/;
const SHORT_MOBILE = /^9\d{9}$/;
// From the beginning of a run only: from each of its letters anew, a long text would take seconds.
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u;

const MAIL_APART =
  /(?<![a-z\d._%+-])[a-z\d._%+-]+\s{0,2}(?:@|[([{]\s?at\s?[)\]}])\s{0,2}[a-z\d-]+\s{0,2}(?:\.|[([{]\s?dot\s?[)\]}])\s{0,2}[a-z]{2,}/i;

/** Does a text hold what belongs to one person: a mobile number, a valid national id, card or Sheba, a mail address? */
export function holdsPersonalData(text: string): boolean {
  const plain = bareSigns(text);
  return MAIL.test(plain) || MAIL_APART.test(plain) || [plain, withLettersAsDigits(plain)].some(holdsNumbers);
}

function holdsNumbers(text: string): boolean {
  return (
    [...text.matchAll(SHEBA)].some(([sheba]) => isShebaValid(`IR${digitsOf(sheba)}`)) ||
    [...text.matchAll(RUN)].some(([run]) => holdsNumber(run.split(BETWEEN)))
  );
}

// «O912 345 67 89» and «09l2…» are read as numbers by whoever dials them.
function withLettersAsDigits(text: string): string {
  return text.replace(/(?<=\d)[oо]|[oо](?=\d)/giu, "0").replace(/(?<=\d)[lі|]|[lі|](?=\d)/giu, "1");
}

const LONGEST = 24;

/** Is one person's number among these groups of digits, or made of neighbouring ones? Two numbers may stand side by side. */
function holdsNumber(groups: readonly string[]): boolean {
  return groups.some((_, first) => {
    let digits = "";
    for (let last = first; last < groups.length && digits.length < LONGEST; last += 1) {
      digits += groups[last];
      if (isPersonal(digits, groups.slice(first, last + 1))) return true;
    }
    return false;
  });
}

function isPersonal(digits: string, groups: readonly string[]): boolean {
  if (MOBILE.test(digits)) return true;
  // «۹٬۱۲۳٬۴۵۶٬۷۸۹» is money: nobody writes a mobile number's nine alone.
  if (SHORT_MOBILE.test(digits) && (groups[0]?.length ?? 0) > 1) return true;
  if (digits.length === 24) return isWritten(groups, SHEBA_GROUPS) && isShebaValid(`IR${digits}`);
  if (digits.length === 10) return isWritten(groups, ID_GROUPS) && verifyIranianNationalId(digits) === true;
  return digits.length === 16 && isWritten(groups, CARD_GROUPS) && verifyCardNumber(Number(digits)) === true;
}

// Ten digits are also a day and an hour, or two prices: by chance one in eleven of them would be a valid id.
const ID_GROUPS = ["10", "3,6,1", "3,3,4", "3,7", "9,1"];
const CARD_GROUPS = ["16", "4,4,4,4", "8,8"];
const SHEBA_GROUPS = ["24", "2,4,4,4,4,4,2"];

function isWritten(groups: readonly string[], ways: readonly string[]): boolean {
  return ways.includes(groups.map(({ length }) => length).join(","));
}

const digitsOf = (text: string) => text.replace(/\D/gu, "");
