const OPENING = /^\/(track|preview|media\/preview)\/.*/;

/** An address as it may stand in a log: without its query, and without a code that opens what it names (receipts, drafts). */
export function safeName(url: string): string {
  const path = url.split("?", 1).join("");
  return path.replace(OPENING, "/$1/…").slice(0, 200);
}
