import { createHmac } from "node:crypto";
import { seal, unseal } from "@/newsroom/people/seal";
import { keyFor } from "@/newsroom/people/secret";

/** What tells one voice from another at one comment or demand, and nothing across them: nobody's opinions can be joined. */
export function hideVoice(subjectId: string, sender: string): string {
  return createHmac("sha256", keyFor("comment-opinion"))
    .update(`${subjectId}:${sender}`)
    .digest("base64url")
    .slice(0, 22);
}

const PURPOSE = "demand-voice";

/** Locks the browser of a voice; only the voice it came with opens it, and only with the city's secret. */
export function sealSender(sender: string, receiptHash: string): string {
  return seal(sender, PURPOSE, receiptHash);
}

/** The browser again; null where the seal was made with another secret. */
export function openSender(sealed: string, receiptHash: string): string | null {
  try {
    return unseal(sealed, PURPOSE, receiptHash);
  } catch {
    return null;
  }
}
