import { moderationWords } from "@/words/fa/comments";

const PLACE = /^\/desk\/comments\?[\w=&-]{1,200}$/;

export type Done = keyof typeof moderationWords.done;

/** Where the queue was when something was done in it, saying what was done. A form leads nowhere else. */
export function placeOf(given: string, done: Done): string {
  return `${PLACE.test(given) ? given : "/desk/comments?state=queued"}&done=${done}`;
}

/** What the address says was done. */
export function doneFrom(given: unknown): Done | null {
  return typeof given === "string" && Object.hasOwn(moderationWords.done, given) ? (given as Done) : null;
}
