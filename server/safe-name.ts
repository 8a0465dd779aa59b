/** An address as it may stand in a log: without its query, and without a receipt's code, which opens what it names. */
export function safeName(url: string): string {
  const path = url.split("?", 1).join("");
  return path.startsWith("/track/") ? "/track/…" : path.slice(0, 200);
}
