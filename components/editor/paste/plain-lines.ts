import { isBlank } from "@/newsroom/persian/blank";

/** Pasted plain text with one line for each paragraph: blank lines go, every other line arrives as it is. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .filter((line) => !isBlank(line))
    .join("\n");
}
