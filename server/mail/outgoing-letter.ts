/** A letter as it goes out. `stop` is where a mail provider ends letters like it with one POST, in every letter that repeats. */
export interface OutgoingLetter {
  to: { name: string; address: string };
  subject: string;
  text: string;
  stop?: URL;
}

/** What tells a mail provider how its reader stops such letters: RFC 2369, and over https with one click (RFC 8058). */
export function stopHeaders(stop: URL | undefined): Record<string, string> {
  if (!stop) return {};
  const address = { "List-Unsubscribe": `<${stop.href}>` };
  return stop.protocol === "https:"
    ? { ...address, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
    : address;
}
