import { createHmac } from "node:crypto";
import { keyFor } from "@/newsroom/people/secret";

/** What tells one voice from another at one comment, and nothing across comments: nobody's opinions can be joined. */
export function hideVoice(commentId: string, sender: string): string {
  return createHmac("sha256", keyFor("comment-opinion"))
    .update(`${commentId}:${sender}`)
    .digest("base64url")
    .slice(0, 22);
}
