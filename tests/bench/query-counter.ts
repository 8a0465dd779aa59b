import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

// Frontend messages that run something: a simple query, and the execution of a prepared one.
const QUERY = "Q".charCodeAt(0);
const EXECUTE = "E".charCodeAt(0);
// What the front asks for itself and the bench's own writer are no page's cost.
const NOT_PAGES = /meydan freshness|application_name\0(?!meydan\0)/;

/** A road to PostgreSQL on which the queries of pages are counted. */
export type QueryCounter = { url: string; readonly count: number; close(): Promise<void> };

/** Opens a road beside the one `server` names; connections over it are unencrypted. */
export async function openQueryCounter(server: string): Promise<QueryCounter> {
  const target = new URL(server);
  const there = { host: target.hostname, port: Number(target.port || 5432) };
  const sockets = new Set<Socket>();
  let count = 0;
  const road = createServer((near) => {
    const far = connect(there);
    for (const end of [near, far]) sockets.add(end.on("error", () => end.destroy()));
    near.on(
      "data",
      countQueries(() => (count += 1)),
    );
    near.pipe(far).pipe(near);
  });
  road.listen(0, "127.0.0.1");
  await once(road, "listening");
  const address = road.address();
  target.host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return {
    url: target.href,
    get count() {
      return count;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      road.close();
      await once(road, "close");
    },
  };
}

// The protocol's frames: a length and the start-up message first, then one letter, a length and a body each.
function countQueries(onQuery: () => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isPage: boolean | null = null;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isPage === null ? 0 : 1;
      if (rest.length < head + 4 || rest.length < head + rest.readInt32BE(head)) return;
      const frame = rest.subarray(0, head + rest.readInt32BE(head));
      rest = rest.subarray(frame.length);
      if (isPage === null) isPage = !NOT_PAGES.test(frame.toString("latin1"));
      else if (isPage && (frame[0] === QUERY || frame[0] === EXECUTE)) onQuery();
    }
  };
}
