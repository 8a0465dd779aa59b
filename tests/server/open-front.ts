import { once } from "node:events";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { onTestFinished } from "vitest";
import { trustedProxies } from "@/server/address";
import { createFront } from "@/server/front";
import { type House, type HouseParts, openHouse } from "@/server/house";
import type { Stage } from "./stage";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };
export type Asked = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/** A front on a free port before a stand-in application. */
export type TestFront = {
  port: number;
  house: House;
  ask(path: string, asked?: Asked): Promise<Answer>;
  /** Resolves when so many requests in all have reached the front. */
  reached(requests: number): Promise<void>;
};

/** Opens a front for one test; it closes when the test is over. */
export async function openFront(stage: Stage, given: Partial<HouseParts> = {}): Promise<TestFront> {
  const house = openHouse({
    render: stage.render,
    origin: new URL("http://city.test"),
    proxies: trustedProxies(""),
    keptBytes: 4 * 1024 * 1024,
    dev: false,
    log: pino({ level: "silent" }),
    files: null,
    freshness: { isHearing: () => true, catchUp: async () => undefined },
    isReady: async () => true,
    ...given,
  });
  const server = createServer(createFront(house));
  const reached = countRequests(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, house, reached, ask: (path, asked) => ask(port, path, asked) };
}

function countRequests(server: ReturnType<typeof createServer>): TestFront["reached"] {
  let count = 0;
  const waiting: { requests: number; resolve: () => void }[] = [];
  server.on("request", () => {
    count += 1;
    for (const { requests, resolve } of waiting) if (count >= requests) resolve();
  });
  return (requests) =>
    new Promise((resolve) => {
      if (count >= requests) resolve();
      else waiting.push({ requests, resolve });
    });
}

async function ask(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body } = asked;
  const request = httpRequest({ port, path, method, headers, host: "127.0.0.1", agent: false });
  // A refused body may end with a reset connection after the answer came.
  request.on("error", () => undefined);
  request.end(body);
  const [response] = await once(request, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  return { status: response.statusCode, headers: response.headers, body: whole, text: whole.toString() };
}
