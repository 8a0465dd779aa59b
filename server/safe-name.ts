const OPENING = /^\/(track|preview|media\/preview|account\/(?:open|follow|stop))\/.*/;

/** An address as it may stand in a log: without its query, and without a code that opens what it names (receipts, drafts, the links of letters). */
export function safeName(url: string): string {
  const path = url.split("?", 1).join("");
  return path.replace(OPENING, "/$1/…").slice(0, 200);
}
