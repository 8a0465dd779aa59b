import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from "node:http";
import type { Encoding } from "./encodings";
import type { HeaderList } from "./render";

/** One whole answer: what goes out is these bytes and nothing is worked out any more. */
export type Reply = {
  status: number;
  headers: HeaderList;
  body: Buffer;
  encoding?: Encoding;
  /** The connection is closed afterwards: more may be coming on it that nobody wants. */
  last?: boolean;
};

/** Sends a reply; a HEAD request gets the same without the body. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, wireHeaders(reply));
  if (request.method === "HEAD") response.end();
  else response.end(reply.body);
}

/** Headers as node takes them fastest: one flat list. */
export function wireHeaders({ status, headers, body, encoding, last }: Reply): OutgoingHttpHeader[] {
  const flat: OutgoingHttpHeader[] = headers.flat();
  if (encoding && encoding !== "identity") flat.push("content-encoding", encoding);
  if (last) flat.push("connection", "close");
  if (status !== 304 && status !== 204) flat.push("content-length", String(body.length));
  return flat;
}
