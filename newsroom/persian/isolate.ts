const FIRST_STRONG_ISOLATE = "\u2068";
const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const POP_ISOLATE = "\u2069";

/**
 * A name, code or number for a plain-text channel (title, feed, mail), walled off so that its direction cannot
 * turn the words around it. Bidi controls inside are dropped: one of them could end the wall early.
 * On a page use <bdi> instead.
 */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text.replace(/\p{Bidi_Control}/gu, "")}${POP_ISOLATE}`;
}

/** What is written from left to right whatever it begins with, for a plain-text channel: "+03:30", "Asia/Tehran". */
export function isolateLtr(text: string): string {
  return `${LEFT_TO_RIGHT_ISOLATE}${text.replace(/\p{Bidi_Control}/gu, "")}${POP_ISOLATE}`;
}
