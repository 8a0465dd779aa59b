import { createHmac } from "node:crypto";
import { keyFor } from "@/newsroom/people/secret";

const TOKEN = /^[\w-]{16,64}$/;

/**
 * What tells one writer's browser from another's: a keyed hash of the token in the browser's own storage. It rests for
 * thirty days beside what was written (comments/forget.ts), so that moderators can tell one loud voice from many. Null
 * for no token, or one that is none of ours: without a script nobody is recognised.
 */
export function authorMark(browserToken: string | null | undefined): string | null {
  if (!browserToken || !TOKEN.test(browserToken)) return null;
  return createHmac("sha256", keyFor("author-mark")).update(browserToken).digest("base64url").slice(0, 22);
}

/**
 * The same for an account: whatever browser it writes from, it is one writer. It stands in place of the browser's mark,
 * so that what moderators note of a writer, and decide about one, holds for accounts too.
 */
export function accountMark(citizenId: string): string {
  return createHmac("sha256", keyFor("author-mark"))
    .update(`citizen:${citizenId}`)
    .digest("base64url")
    .slice(0, 22);
}

/**
 * The account's voice, in place of the token in a browser's storage (comments/opinions.ts, demands/raise.ts): whatever
 * browser it presses in, it is one. As a UUID that nobody without the city's secret can compute.
 */
export function accountVoice(citizenId: string): string {
  const hex = createHmac("sha256", keyFor("account-voice")).update(citizenId).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
