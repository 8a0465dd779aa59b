import { IncomingMessage, ServerResponse } from "node:http";
import { Duplex } from "node:stream";
import type { HeaderList, InnerRequest, InnerResponse } from "./render";

/** A request and a response as node:http makes them, but between two rooms of one process: no wire, no parser. */
export type InnerExchange = {
  request: IncomingMessage;
  response: ServerResponse;
  /** The whole response, once the application has ended it. */
  answered: Promise<InnerResponse>;
};

/** Puts one request before a node:http request handler. */
export function openExchange(asked: InnerRequest): InnerExchange {
  const received: Buffer[] = [];
  const wire = wireInto(received);
  const request = incoming(asked, wire);
  const response = new ServerResponse(request);
  response.assignSocket(wire);
  const answered = new Promise<InnerResponse>((resolve, reject) => {
    response.once("finish", () => resolve(readWire(Buffer.concat(received))));
    wire.once("error", reject);
    wire.once("close", () => reject(new Error("the application broke off its answer")));
  });
  return { request, response, answered };
}

// All of the answer is wanted in memory: nobody ever has to wait for a "drain".
const NEVER_FULL = 2 ** 30;

// Only what ServerResponse and the application ask of a socket is here; nothing else listens to it.
type Wire = Duplex & IncomingMessage["socket"];

function wireInto(received: Buffer[]): Wire {
  const wire = new Duplex({
    writableHighWaterMark: NEVER_FULL,
    read: () => undefined,
    write: (chunk: Buffer, _encoding, next) => {
      received.push(chunk);
      next();
    },
  });
  const still = () => wire;
  return Object.assign(wire, {
    setTimeout: still,
    setNoDelay: still,
    setKeepAlive: still,
  }) as unknown as Wire;
}

function incoming(asked: InnerRequest, wire: Wire): IncomingMessage {
  const request = new IncomingMessage(wire);
  request.method = asked.method;
  request.url = asked.url;
  request.headers = { ...asked.headers };
  request.rawHeaders = Object.entries(asked.headers).flat();
  // Answering HTTP/1.0, node writes the body as it is: no chunks to take apart again.
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 0;
  request.httpVersion = "1.0";
  request.complete = true;
  if (asked.body) request.push(asked.body);
  request.push(null);
  return request;
}

function readWire(bytes: Buffer): InnerResponse {
  const end = bytes.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  return {
    status: Number(statusLine.split(" ")[1]),
    headers: lines.map(readLine),
    body: bytes.subarray(end + 4),
  };
}

function readLine(line: string): HeaderList[number] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
