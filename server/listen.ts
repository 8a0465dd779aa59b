import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";

/** The open doors of the process. */
export type Doors = {
  servers: readonly Server[];
  /** Takes nothing new, lets what is under way end for at most so many milliseconds, then closes everything. */
  close(milliseconds: number): Promise<void>;
};

const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const CHECKED_EVERY = 5_000;
const IDLE = 15_000;

/**
 * Listens on every host of the list that this machine has; at least one must open. Rejects with node's own error
 * (EADDRINUSE, EACCES) when one is taken.
 */
export async function openDoors(
  listener: RequestListener,
  hosts: readonly string[],
  port: number,
): Promise<Doors> {
  const servers: Server[] = [];
  try {
    for (const host of hosts) {
      const server = await open(listener, host, port, hosts.length > 1);
      if (server) servers.push(server);
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  if (servers.length === 0) throw new Error(`this machine has none of the addresses ${hosts.join(", ")}`);
  return { servers, close: (milliseconds) => closeAll(servers, milliseconds) };
}

async function open(
  listener: RequestListener,
  host: string,
  port: number,
  mayLack: boolean,
): Promise<Server | null> {
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: REQUEST_WITHIN,
      connectionsCheckingInterval: CHECKED_EVERY,
      keepAliveTimeout: IDLE,
    },
    listener,
  );
  server.on("clientError", refuseBytes);
  server.listen(port, host);
  try {
    await once(server, "listening");
    return server;
  } catch (error) {
    if (mayLack && isLacking(error)) return null;
    throw error;
  }
}

// A machine without IPv6 has no ::1.
function isLacking(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";
}

// What is no HTTP, has two lengths, or came too slowly: there is no request to answer, only a connection to end.
function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  const line = REFUSALS[error.code ?? ""] ?? "400 Bad Request";
  if (!socket.writable) socket.destroy();
  else socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

const REFUSALS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

async function closeAll(servers: readonly Server[], milliseconds: number): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  for (const server of servers) server.closeIdleConnections();
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, milliseconds);
  await Promise.all(closed);
  clearTimeout(cut);
}
