import { createTransport } from "nodemailer";
import {
  type LeasedLetter,
  leaseLetters,
  postponeLetter,
  settleLetter,
} from "@/newsroom/notices/post-office";
import type { Round } from "@/newsroom/rounds";
import { type OutgoingLetter, stopHeaders } from "./outgoing-letter";
import { writeLetter } from "./write-letter";

/** Where letters go out, and whose name they carry. */
export type MailSettings = { url: string; from: string };

const AT_ONCE = 10;
const EVERY = 5_000;

/** Sends the letters that are due. One that is refused waits and is tried again; the others go on. */
export function mailRound({ url, from }: MailSettings, origin: URL): Round {
  const transport = createTransport(url, { from });

  async function send(leased: LeasedLetter): Promise<void> {
    try {
      const letter = await writeLetter(leased.content, origin);
      if (letter) await hand(leased, letter);
    } catch (error) {
      // Not to be written (its address was sealed with another secret), or refused: the letters behind it go on.
      return postponeLetter(leased, codeOf(error));
    }
    return settleLetter(leased);
  }

  async function hand(leased: LeasedLetter, letter: OutgoingLetter): Promise<void> {
    const { to, subject, text, stop } = letter;
    const messageId = `<${leased.onceKey.replaceAll(":", ".")}@${origin.hostname}>`;
    const headers = {
      "Auto-Submitted": "auto-generated",
      "Content-Language": "fa",
      ...stopHeaders(stop),
    };
    await transport.sendMail({ to, subject, text, messageId, headers });
  }

  return {
    name: "mail",
    every: EVERY,
    run: async () => {
      for (const leased of await leaseLetters(AT_ONCE)) await send(leased);
    },
  };
}

// What a mail server answers can hold the reader's address; the table and the log keep the code alone.
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const answer = error instanceof Error && "responseCode" in error ? String(error.responseCode) : "";
  return [code, answer].filter(Boolean).join(" ") || "unknown";
}
