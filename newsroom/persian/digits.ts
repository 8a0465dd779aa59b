import { normalise } from "@/newsroom/persian/normalise";

const NOT_PERSIAN = /[0-9\u0660-\u0669]/g;
const NOT_LATIN = /[\u0660-\u0669\u06F0-\u06F9]/g;
const GROUPS = /[٬,،]/g;
const NUMBER = /^[+-]?(?:\d{1,3}(?:[٬,،]\d{3})+|\d+)(?:[.٫]\d+)?$/;

const grouped = new Intl.NumberFormat("fa-IR", { maximumFractionDigits: 6 });

/** A number or text with each Latin or Arabic digit written as the Persian one; no grouping is added. */
export function persianDigits(value: string | number | bigint): string {
  return String(value).replace(NOT_PERSIAN, (digit) => String.fromCharCode(0x06f0 + worthOf(digit)));
}

/** Text with each Persian or Arabic digit written as the ASCII one: for codes, addresses and parsing. */
export function latinDigits(text: string): string {
  return text.replace(NOT_LATIN, (digit) => String(worthOf(digit)));
}

/** A quantity as Persian readers expect it: 12345678.9 → «۱۲٬۳۴۵٬۶۷۸٫۹», at most six decimals. */
export function persianNumber(quantity: number | bigint): string {
  return grouped.format(quantity);
}

/**
 * The number somebody typed in Persian, Arabic or Latin digits, with or without groups of three.
 * In: «۱۲٬۵۰۰», "12,500", «-۲٫۵». Out: the number, or null where it is not one, is ambiguous («۲/۵»,
 * "1,2") or is too large to be held exactly.
 */
export function parseNumber(text: string): number | null {
  const typed = latinDigits(normalise(text)).trim().replace("\u2212", "-");
  if (!NUMBER.test(typed)) return null;

  const number = Number(typed.replace(GROUPS, "").replace("٫", "."));
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

// The ten digits of each of the three scripts start at a multiple of sixteen.
function worthOf(digit: string): number {
  return digit.charCodeAt(0) % 16;
}
