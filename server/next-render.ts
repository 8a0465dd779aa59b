import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import { openExchange } from "./inner-exchange";
import { runPage } from "./page-context";
import type { Render } from "./render";

export type Next = {
  render: Render;
  /** Hands a WebSocket of the development tools over; in production nobody calls it. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => Promise<void>;
};

/** Next, prepared in this process, as the front's application. */
export async function prepareNext(dev: boolean, origin: URL): Promise<Next> {
  // Next attaches its upgrade listener to the server it is given; this one never listens, so no stranger reaches it.
  const httpServer = createServer();
  const application = next({ dev, hostname: origin.hostname, port: portOf(origin), httpServer });
  await application.prepare();
  const handle = application.getRequestHandler();
  const render: Render = async (asked, context) => {
    const { request, response, answered } = openExchange(asked);
    await runPage(context, () => Promise.race([handle(request, response), answered]));
    return answered;
  };
  return {
    render,
    upgrade: (request, socket, head) => void httpServer.emit("upgrade", request, socket, head),
    close: () => application.close(),
  };
}

function portOf(origin: URL): number {
  return Number(origin.port) || (origin.protocol === "https:" ? 443 : 80);
}
