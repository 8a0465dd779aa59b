import { createHash, createHmac } from "node:crypto";
import type { Outcome } from "@/newsroom/outcome";
import { keyFor } from "@/newsroom/people/secret";
import { latinDigits } from "@/newsroom/persian/digits";

// Crockford's alphabet: no i, l, o, u, so that a code read out over the telephone arrives.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LETTERS = 20;
const READABLE = new RegExp(`^[${ALPHABET}]{${LETTERS}}$`);
const MISREAD: Record<string, string> = { o: "0", i: "1", l: "1" };

/**
 * The receipt (کد پیگیری) of a comment: 100 bits that nobody without the city's secret can compute, as
 * "k7qm-2h9x-…". Derived, so that a form sent twice is answered with the same code though no code is stored.
 */
export function receiptOf(commentId: string): string {
  const bytes = createHmac("sha256", keyFor("comment-receipt")).update(commentId).digest();
  let bits = (bytes.readBigUInt64BE(0) << 64n) | bytes.readBigUInt64BE(8);
  const letters = Array.from({ length: LETTERS }, () => {
    const letter = ALPHABET.charAt(Number(bits & 31n));
    bits >>= 5n;
    return letter;
  });
  return grouped(letters.join(""));
}

/** A receipt as somebody typed it (any case, any digits, dashes or not) in its one form; null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  const letters = latinDigits(typed.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const code = letters.replace(/[oil]/g, (letter) => MISREAD[letter] ?? letter);
  return READABLE.test(code) ? grouped(code) : null;
}

/** What is stored of a receipt, and looked up. `receipt` is in its one form. */
export function hashOfReceipt(receipt: string): string {
  return createHash("sha256").update(receipt).digest("hex");
}

/** Was this refused because the receipt leads nowhere? */
export function isUnknownReceipt(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.issues.some(({ key }) => key === "comments.receipt-unknown");
}

function grouped(letters: string): string {
  return letters.match(/.{4}/g)?.join("-") ?? letters;
}
