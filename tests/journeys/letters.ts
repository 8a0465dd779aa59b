import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** Every letter to this address, the oldest first, as it came. */
function rawLettersTo(email: string): string[] {
  const folder = process.env.MEYDAN_TEST_LETTERS ?? "";
  return readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .filter((letter) => letter.includes(`\nTo: ${email}\r`));
}

/** The same as their reader sees them. */
function lettersTo(email: string): string[] {
  return rawLettersTo(email)
    .map((letter) =>
      letter
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join(""),
    )
    .map((body) => Buffer.from(body, "base64").toString("utf8"));
}

/** How many letters this address has had. */
export const lettersSoFar = (email: string): number => lettersTo(email).length;

/** Waits for a letter to this address that says `words`, and answers with the path its link of this kind leads to. */
export async function linkInLetter(
  email: string,
  kind: "open" | "follow" | "stop",
  words = "",
): Promise<string> {
  const link = new RegExp(`/account/${kind}/[\\w-]{43}`);
  const found = () =>
    lettersTo(email)
      .filter((letter) => letter.includes(words))
      .map((letter) => link.exec(letter)?.[0] ?? "")
      .at(-1) ?? "";
  await expect.poll(found, { timeout: 30_000 }).not.toBe("");
  return found();
}

/** The address at which this address' mail provider stops letters like the newest one; nothing when that one does not repeat. */
export function oneClickOf(email: string): string {
  const unfolded =
    rawLettersTo(email)
      .at(-1)
      ?.replace(/\r?\n[ \t]+/g, " ") ?? "";
  return /^List-Unsubscribe: <([^>]+)>\r?$/m.exec(unfolded)?.[1] ?? "";
}
