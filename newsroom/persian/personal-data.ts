import {
  digitsArToEn,
  isShebaValid,
  verifyCardNumber,
  verifyIranianNationalId,
} from "@persian-tools/persian-tools";
import { latinDigits } from "@/newsroom/persian/digits";

// Digits as people write them: in groups, with spaces, dashes, points, commas, lines and half-spaces between them.
const BETWEEN = /[\s\-–—._,،٬/()*|]{1,3}/u;
const RUN = new RegExp(`\\d+(?:${BETWEEN.source}\\d+)*`, "gu");
const SHEBA = /ir[\s\-.]{0,2}\d(?:[\s\-.]{0,2}\d){23}/giu;
const MOBILE = /^(?:98|0098|0)9\d{9}$/;
const SHORT_MOBILE = /^9\d{9}$/;
// From the beginning of a run only: from each of its letters anew, a long text would take seconds.
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u;

/** Does a text hold what belongs to one person: a mobile number, a valid national id, card or Sheba, a mail address? */
export function holdsPersonalData(text: string): boolean {
  const plain = latinDigits(digitsArToEn(text.normalize("NFKC"))).replace(
    /[\u200b-\u200f\u2060\ufeff]|\ufe0f|\u20e3/gu,
    "",
  );
  if (MAIL.test(plain)) return true;
  if ([...plain.matchAll(SHEBA)].some(([sheba]) => isShebaValid(digitsOf(sheba).padStart(26, "IR"))))
    return true;
  return [...plain.matchAll(RUN)].some(([run]) => holdsNumber(run.split(BETWEEN)));
}

const LONGEST = 16;

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
  if (digits.length === 10) return isWritten(groups, ID_GROUPS) && verifyIranianNationalId(digits) === true;
  return digits.length === 16 && isWritten(groups, CARD_GROUPS) && verifyCardNumber(Number(digits)) === true;
}

// Ten digits are also a day and an hour, or two prices: by chance one in eleven of them would be a valid id.
const ID_GROUPS = ["10", "3,6,1", "3,3,4", "3,7", "9,1"];
const CARD_GROUPS = ["16", "4,4,4,4", "8,8"];

function isWritten(groups: readonly string[], ways: readonly string[]): boolean {
  return ways.includes(groups.map(({ length }) => length).join(","));
}

const digitsOf = (text: string) => text.replace(/\D/gu, "");
