const UNSEEN = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u0640\u2800]/gu;
const DIGIT = /^\p{Nd}$/u;

/**
 * Text as a machine would copy it out: wide, circled and other forms of a sign as the plain one (NFKC), nothing that is not
 * seen or only decorates, and the digits of every script as ASCII. For looking into a text, never for showing it.
 */
export function bareSigns(text: string): string {
  return text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/\p{Nd}/gu, (digit) => String(worthOf(digit)));
}

// The decimal digits of a script stand in a row from zero to nine (Unicode, chapter 4.6); a next row may begin where one ends.
function worthOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
