import type { Quotable } from "@/newsroom/figures/measure";
import { persianDigits } from "@/newsroom/persian/digits";
import { quoteWords } from "@/words/fa/figures";

/** A quotable number with its unit: «۷ روز کاری». */
export function quotedText({ value, unit }: Pick<Quotable, "value" | "unit">): string {
  return `${persianDigits(value)} ${quoteWords.units[unit]}`;
}
