import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from "node:http";
import { type Encoding, takenEncodings } from "./encodings";
import { bestEncoding, type Packed } from "./packed";
import type { HeaderList } from "./render";
import { wireHeaders } from "./send";

/** Something whole that stays in memory and is sent many times. */
export type Kept = Packed & { status: number };

type Wire = { whole: OutgoingHttpHeader[]; unchanged: OutgoingHttpHeader[]; body: Buffer };

// A hit is a look into this map and one write: the headers are put together once for each encoding.
const wires = new WeakMap<Kept, Partial<Record<Encoding, Wire>>>();

/** Sends the kept thing in the client's best encoding, or 304 when the client has this very version. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: Kept,
  headersOf: () => HeaderList,
): void {
  const encoding = bestEncoding(kept, takenEncodings(request.headers["accept-encoding"]));
  const wire = wireOf(kept, encoding, headersOf);
  if (kept.status === 200 && hasVersion(request.headers["if-none-match"], kept.version)) {
    response.writeHead(304, wire.unchanged).end();
    return;
  }
  response.writeHead(kept.status, wire.whole);
  if (request.method === "HEAD") response.end();
  else response.end(wire.body);
}

function wireOf(kept: Kept, encoding: Encoding, headersOf: () => HeaderList): Wire {
  const ready = wires.get(kept) ?? {};
  const wire = ready[encoding] ?? makeWire(kept, encoding, headersOf());
  ready[encoding] = wire;
  wires.set(kept, ready);
  return wire;
}

function makeWire({ status, version, bytes }: Kept, encoding: Encoding, headers: HeaderList): Wire {
  const body = bytes[encoding] ?? bytes.identity;
  // A strong validator names bytes, so each encoding has its own.
  const etag = `"${version}-${encoding}"`;
  const all: HeaderList = [...headers, ["vary", "Accept-Encoding"], ["etag", etag]];
  return {
    body,
    whole: wireHeaders({ status, headers: all, body, encoding }),
    unchanged: wireHeaders({ status: 304, headers: all.filter(([name]) => name !== "content-type"), body }),
  };
}

// Any encoding of this version will do: what the client has shows the same page.
function hasVersion(given: string | undefined, version: string): boolean {
  return given !== undefined && (given.includes(`"${version}-`) || given.trim() === "*");
}
