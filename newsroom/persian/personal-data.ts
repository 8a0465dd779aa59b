import {
  digitsArToEn,
  isShebaValid,
  verifyCardNumber,
  verifyIranianNationalId,
} from "@persian-tools/persian-tools";
import { latinDigits } from "@/newsroom/persian/digits";

// Digits as people write them: with spaces, dashes, points and half-spaces between groups.
const NUMBERS = /\+?\d(?:[\s\u200c.\-–/()]{0,2}\d){8,25}/gu;
const SHEBA = /ir[\s\-.]{0,2}\d(?:[\s\-.]{0,2}\d){23}/giu;
const MOBILE = /^(?:\+?98|0098|0)?9\d{9}$/;
// From the beginning of a run only: from each of its letters anew, a long text would take seconds.
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u;

/** Does a text hold what belongs to one person: a mobile number, a valid national id, card or Sheba, a mail address? */
export function holdsPersonalData(text: string): boolean {
  const plain = latinDigits(digitsArToEn(text.normalize("NFKC"))).replace(
    /[\u200b-\u200f\u2060\ufeff]/gu,
    "",
  );
  if (MAIL.test(plain)) return true;
  if ([...plain.matchAll(SHEBA)].some(([sheba]) => isShebaValid(digitsOf(sheba).padStart(26, "IR"))))
    return true;
  return [...plain.matchAll(NUMBERS)].some(([number]) => isPersonal(number));
}

function isPersonal(number: string): boolean {
  const digits = digitsOf(number);
  if (MOBILE.test(digits)) return true;
  if (digits.length === 10) return verifyIranianNationalId(digits) === true;
  return digits.length === 16 && verifyCardNumber(Number(digits)) === true;
}

const digitsOf = (text: string) => text.replace(/[^\d+]/gu, "");
