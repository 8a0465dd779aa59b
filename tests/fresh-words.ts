import { randomUUID } from "node:crypto";

/** Words nobody else's test uses, without a digit: a digit would be a fact of a story, and ten of them may be somebody's number. */
export function freshWords(): string {
  return randomUUID().replace(/[\d-]/g, (sign) => "ghijklmnop"[Number(sign)] ?? " ");
}
