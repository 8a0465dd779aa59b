import { createHmac } from "node:crypto";
import { keyFor } from "@/newsroom/people/secret";

/** What tells one voice from another at one comment or demand, and nothing across them: nobody's opinions can be joined. */
export function hideVoice(subjectId: string, sender: string): string {
  return createHmac("sha256", keyFor("comment-opinion"))
    .update(`${subjectId}:${sender}`)
    .digest("base64url")
    .slice(0, 22);
}
