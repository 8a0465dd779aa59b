const VARIANTS: Record<string, string> = {
  ی: "[یيى]",
  ک: "[کك]",
  ا: "[اآأإ]",
  آ: "[آا]",
  أ: "[أا]",
  ئ: "[ئی]",
  ؤ: "[ؤو]",
  ه: "[هة]",
};
const GAP = "[\\s\\u200c]?";

/**
 * A pattern that meets a name however it is spelt: with the other ye and kaf, without madda or hamzeh, with a space, a
 * half-space or nothing between its parts. A longer word that only holds it is not met; an ending after a half-space is.
 */
export function patternOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\u200c])${looseSource(name)}(?![\\p{L}\\p{M}])`, "giu");
}

/** The same as a piece of a larger pattern. */
export function looseSource(name: string): string {
  return [...name.normalize("NFC")].map(looseLetter).join("");
}

function looseLetter(letter: string): string {
  if (/[\s\u200c]/u.test(letter)) return GAP;
  if (letter === "\u0654") return "\u0654?";
  return VARIANTS[letter] ?? letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
